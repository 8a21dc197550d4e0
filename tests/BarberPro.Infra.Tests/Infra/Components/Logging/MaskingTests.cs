using System.Text.Json;
using System.Text.RegularExpressions;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Logging;

[Requirement("LOG-3")]
public sealed class MaskingTests
{
    private const string Mask = "aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy";

    [Theory, EveryStack]
    public async Task Cards_mail_addresses_and_identity_numbers_are_found_and_hidden(string stack)
    {
        string[] identifiers = ["arn:aws:dataprotection::aws:data-identifier/CreditCardNumber", "arn:aws:dataprotection::aws:data-identifier/EmailAddress", "dni"];

        (await Stacks.Graph(stack)).ShouldAllHave(Mask, new
        {
            policyDocument = new
            {
                Version = "2021-06-01",
                Configuration = new { CustomDataIdentifier = new[] { new { Name = "dni", Regex = @"\b[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}\b" } } },
                Statement = new object[]
                {
                    new { DataIdentifier = identifiers, Operation = new { Audit = new { FindingsDestination = new { } } } },
                    new { DataIdentifier = identifiers, Operation = new { Deidentify = new { MaskConfig = new { } } } },
                },
            },
        });
    }

    [Theory, EveryStack]
    public async Task Every_service_s_log_group_is_masked(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var masked = graph.OfType(Mask).SelectMany(mask => graph.Sources(mask, "logGroupName")).ToArray();
        Assert.Equal(masked.Length, masked.Distinct().Count());
        Assert.Equal(
            graph.Resources.Where(node => node.Type == "barberpro:fleets:ServiceRuntime").Select(runtime => $"{Types.LogGroup} {runtime.Name}").Order(StringComparer.Ordinal),
            masked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"dni\":\"30123456\"", true)]
    [InlineData("\"dni\":30123456,", true)]
    [InlineData("DNI 7.654.321", true)]
    [InlineData("30.123.456", true)]
    [InlineData("\"durationMs\":204", false)]
    [InlineData("\"time\":1763769600000", false)]
    [InlineData("\"ip\":\"10.20.1.5\"", false)]
    [InlineData("\"id\":\"b7d3c1e94f2a\"", false)]
    public void The_identity_number_is_known_by_its_shape(string text, bool found)
    {
        var mask = Assert.Single(Stacks.Policy(Stacks.ProdAr).Logging.Masking.Custom);

        Assert.Equal(found, Regex.IsMatch(text, mask.Pattern));
    }

    [Fact]
    public void The_document_says_what_the_policy_says_and_names_itself()
    {
        using var document = JsonDocument.Parse(MaskingDocument.Of("barberpro-test-shop", LoggingSamples.Policy.Masking));

        Assert.Equal("barberpro-test-shop", document.RootElement.GetProperty("Name").GetString());
        Assert.Equal("[A-Z]{3}[0-9]{6}", document.RootElement.GetProperty("Configuration").GetProperty("CustomDataIdentifier")[0].GetProperty("Regex").GetString());
        Assert.All(document.RootElement.GetProperty("Statement").EnumerateArray(), statement => Assert.Equal(
            ["arn:aws:dataprotection::aws:data-identifier/EmailAddress", "passport"],
            statement.GetProperty("DataIdentifier").EnumerateArray().Select(identifier => identifier.GetString()!)));
    }
}
