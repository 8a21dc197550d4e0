using System.Collections.Concurrent;
using System.Collections.Immutable;

using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Infra.Tests.Policies;

public sealed class DiagnosticCodeTests
{
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Diagnostic>>> Raised = new(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. DiagnosticCodes.All.Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_code_raises_that_code_and_no_other(string id)
    {
        var diagnostics = Raise(DiagnosticCodes.All.Single(code => code.Id == id));

        Assert.Equal([id], diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
    }

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        var ids = DiagnosticCodes.All.Select(code => code.Id).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^BP[0-9]{4}$", id));
    }

    [Fact]
    public void Every_message_is_one_line_that_says_what_is_expected()
    {
        var messages = DiagnosticCodes.All.SelectMany(code => Raise(code)).Select(diagnostic => diagnostic.Message);

        Assert.All(messages, message => Assert.Matches("^[^\n.][^\n]*expected [^\n]*[^.\n]$", message));
    }

    /// <summary>What a code's example reports when it is laid over production: loaded once for all tests that look at it.</summary>
    internal static ImmutableArray<Diagnostic> Raise(DiagnosticCode code) => Raised.GetOrAdd(code.Id, _ => new(() => Load(code))).Value;

    private static ImmutableArray<Diagnostic> Load(DiagnosticCode code)
    {
        var example = code.Example;
        var valid = MemorySource.Real.With(DiagnosticExample.OverlayFile, "platform: { vertical: barbershop }\n");
        var source = example.Bytes is { } bytes ? valid.With(example.File, bytes) : valid.Without(example.File);
        return PolicyFiles.Load(source, "prod-ar", "example").Diagnostics;
    }
}
