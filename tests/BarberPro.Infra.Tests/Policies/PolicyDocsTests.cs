using BarberPro.Policies.Describing;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Infra.Tests.Policies;

public sealed class PolicyDocsTests
{
    [Fact]
    public void The_policy_reference_is_current() => Golden.Check("docs/policy-reference.md", PolicyReference.Write());

    [Fact]
    public void The_page_of_diagnostics_is_current() => Golden.Check("docs/diagnostics.md", DiagnosticReference.Write(DiagnosticCodeTests.Raise));

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
        var page = DiagnosticReference.Write(DiagnosticCodeTests.Raise);

        Assert.All(DiagnosticCodes.All, code => Assert.Contains($"### {code.Id}: ", page, StringComparison.Ordinal));
    }
}
