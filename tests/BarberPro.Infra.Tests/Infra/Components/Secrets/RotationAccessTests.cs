using System.Text.Json;

using BarberPro.Infra.Components.Secrets;

namespace BarberPro.Infra.Tests.Infra.Components.Secrets;

[Requirement("DB-12")]
[Requirement("CA-5")]
public sealed class RotationAccessTests
{
    [Fact]
    public void Every_statement_names_what_it_is_about_but_the_making_of_a_password() => Assert.Equal(
        ["Secrets s1 s2", "Password *", "SecretKey k", "Servers d", "Users u"],
        Statements(new(["s1", "s2"], "k", ["d"], ["u"])).Select(statement => $"{Sid(statement)} {string.Join(' ', Resources(statement))}"));

    [Fact]
    public void A_region_without_a_server_changes_no_server() =>
        Assert.Equal(["Secrets", "Password", "SecretKey", "Users"], Statements(new(["s"], "k", [], ["u"])).Select(Sid));

    [Fact]
    public void The_key_is_used_through_Secrets_Manager_of_the_region_alone() => Assert.Equal(
        "secretsmanager.eu-west-1.amazonaws.com",
        Statements(new(["s"], "k", [], [])).Single(statement => Sid(statement) == "SecretKey").GetProperty("Condition").GetProperty("StringEquals").GetProperty("kms:ViaService").GetString());

    private static JsonElement[] Statements(RotationTargets targets) =>
        [.. JsonDocument.Parse(RotationAccess.Of(Samples.Context, targets)).RootElement.GetProperty("Statement").EnumerateArray()];

    private static string Sid(JsonElement statement) => statement.GetProperty("Sid").GetString()!;

    private static IEnumerable<string?> Resources(JsonElement statement) => statement.GetProperty("Resource") is { ValueKind: JsonValueKind.Array } many
        ? many.EnumerateArray().Select(one => one.GetString())
        : [statement.GetProperty("Resource").GetString()];
}
