using BarberPro.Infra.Tests.Policies.Documents;
using BarberPro.Policies.Describing;

using NJsonSchema;

namespace BarberPro.Infra.Tests.Policies;

public sealed class PolicySchemaTests
{
    private static readonly Task<JsonSchema> Base = JsonSchema.FromJsonAsync(PolicySchema.ForBase());

    private static readonly Task<JsonSchema> Stack = JsonSchema.FromJsonAsync(PolicySchema.ForStack());

    public static TheoryData<string> BaseFiles => [.. MemorySource.Real.Files.Keys.Where(file => file.StartsWith("config/base/", StringComparison.Ordinal))];

    public static TheoryData<string> Overlays => [.. MemorySource.Real.Files.Keys.Where(file => file.StartsWith("config/stacks/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(BaseFiles))]
    public async Task A_committed_base_file_fits_its_schema(string file) => Assert.Empty(await Validate(Base, Text(file)));

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task A_committed_overlay_fits_its_schema(string file) => Assert.Empty(await Validate(Stack, Text(file)));

    [Theory]
    [InlineData("logging: { retention: 90d, incompleteUploads: 7d, key: {} }", "PropertyRequired: #/logging.key.deletionWindow")]
    [InlineData("logging: { retention: 91d, incompleteUploads: 7d, key: { deletionWindow: 30d } }", "NotInEnumeration: #/logging.retention")]
    [InlineData("loging: {}", "NoAdditionalPropertiesAllowed: #/loging")]
    public async Task A_bad_base_file_is_refused(string yaml, string error) => Assert.Contains(error, await Validate(Base, yaml));

    [Theory]
    [InlineData("logging: { key: { deletionWindow: 30 } }", "StringExpected: #/logging.key.deletionWindow")]
    [InlineData("logging: { key: { deletionWindow: 30 d } }", "PatternMismatch: #/logging.key.deletionWindow")]
    [InlineData("fleets: { services: { web: { maxSize: 201 } } }", "NumberTooBig: #/fleets.services.web.maxSize")]
    [InlineData("fleets: { services: { Web: { maxSize: 20 } } }", "NoAdditionalPropertiesAllowed: #/fleets.services.Web")]
    [InlineData("fleets: { scaling: { predictive: { mode: forecast } } }", "NotInEnumeration: #/fleets.scaling.predictive.mode")]
    [InlineData("fleets: { scaling: { cpu: { high: { steps: [{ from: 0% }] } } } }", "PropertyRequired: #/fleets.scaling.cpu.high.steps[0].add")]
    [InlineData("networking: { zoneIds: [use1-az1] }", "TooFewItems: #/networking.zoneIds")]
    [InlineData("networking: { zoneIds: [use1-az1, use1-az1] }", "ItemsNotUnique: #/networking.zoneIds")]
    public async Task A_bad_overlay_is_refused(string yaml, string error) => Assert.Contains(error, await Validate(Stack, yaml));

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(MemorySource.Real.Files[file].Span);

    private static async Task<IEnumerable<string>> Validate(Task<JsonSchema> schema, string yaml)
    {
        var json = YamlAsJson.Convert(PolicyDocumentTests.Parse(yaml))!.ToJsonString();
        return (await schema).Validate(json).SelectMany(Flat).Select(error => $"{error.Kind}: {error.Path}");
    }

    private static IEnumerable<NJsonSchema.Validation.ValidationError> Flat(NJsonSchema.Validation.ValidationError error) =>
        error is NJsonSchema.Validation.ChildSchemaValidationError parent ? parent.Errors.Values.SelectMany(children => children).SelectMany(Flat).Prepend(error) : [error];
}
