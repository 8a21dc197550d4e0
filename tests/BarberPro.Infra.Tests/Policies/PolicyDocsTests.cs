using BarberPro.Policies.Describing;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Infra.Tests.Policies;

public sealed class PolicyDocsTests
{
    [Fact]
    public void The_policy_reference_is_current() => Golden.Check("docs/policy-reference.md", PolicyReference.Write());

    [Fact]
    public async Task The_page_of_diagnostics_is_current()
    {
        var messages = await RaisedExamples.AllAsync();

        Golden.Check("docs/diagnostics.md", DiagnosticReference.Write(RaisedExamples.Codes, code => messages[code]));
    }

    [Fact]
    public void The_schema_of_base_files_is_current() => Golden.Check("config/schema/base.schema.json", PolicySchema.ForBase());

    [Fact]
    public void The_schema_of_overlays_is_current() => Golden.Check("config/schema/stack.schema.json", PolicySchema.ForStack());

    [Fact]
    public void Every_key_has_a_description()
    {
        var undescribed = Described.Keys().Where(key => RecordDocs.Shared.Of(key.Record, key.Key).Length == 0);

        Assert.Empty(undescribed.Select(key => $"{key.Record.Name}.{key.Key}"));
    }

    [Fact]
    public void Every_code_stands_on_the_page()
    {
        var page = DiagnosticReference.Write(RaisedExamples.Codes, _ => []);

        Assert.All(RaisedExamples.Codes, code => Assert.Contains($"### {code.Id}: ", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_example_is_reported_for_its_own_code_alone()
    {
        var messages = await RaisedExamples.AllAsync();

        Assert.All(messages, raised => Assert.All(raised.Value, message => Assert.Contains($": error {raised.Key.Id}: ", message, StringComparison.Ordinal)));
        Assert.All(messages, raised => Assert.NotEmpty(raised.Value));
    }
}
