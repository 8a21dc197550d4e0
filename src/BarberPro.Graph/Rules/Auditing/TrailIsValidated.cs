using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-02: files of the trail can be told from forged ones.</summary>
internal sealed class TrailIsValidated : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-02",
        "Files of the trail can be told from forged ones",
        "Whoever can delete a line otherwise was never there.",
        ["CKV_AWS_36"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Trail];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "enableLogFileValidation", true);
}
