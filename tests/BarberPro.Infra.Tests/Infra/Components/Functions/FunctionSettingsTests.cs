using BarberPro.Infra.Components.Functions;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Functions;

/// <summary>The names by which the program and its functions know each other.</summary>
public sealed class FunctionSettingsTests
{
    [Fact]
    [Requirement("DR-4")]
    public void Restore_validation_reads_the_settings_that_it_is_given() =>
        Assert.All(FunctionSettings.RestoreValidation("postgres", "db.t9.huge", 70).Keys, name => Assert.Contains(name, Code("restore-validation/settings.mjs"), StringComparison.Ordinal));

    [Fact]
    [Requirement("DR-4")]
    public async Task Restore_validation_is_told_what_to_expect()
    {
        var settings = FunctionSettings.RestoreValidation("postgres", "db.t9.huge", 70);

        Assert.Equal(["db.t9.huge", "postgres", "70"], await Task.WhenAll(new[] { "INSTANCE_CLASS", "ENGINE", "STORAGE_GIB" }.Select(name => ValueOf(settings[name]))));
    }

    [Fact]
    [Requirement("DB-12")]
    public async Task Rotation_trusts_the_certificates_of_AWS() =>
        Assert.Equal("/var/runtime/ca-cert.pem", await ValueOf(FunctionSettings.Rotation["NODE_EXTRA_CA_CERTS"]));

    private static string Code(string path) => File.ReadAllText(Repository.PathOf($"functions/{path}"));

    private static Task<string> ValueOf(Input<string> input)
    {
        var value = new TaskCompletionSource<string>();
        _ = input.Apply(text =>
        {
            value.SetResult(text);
            return text;
        });
        return value.Task;
    }
}
