using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-13: databases take minor versions by themselves.</summary>
internal sealed class DatabaseIsPatched : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-13",
        "Databases take minor versions by themselves",
        "They carry fixes of security, and nobody has time for them.",
        ["CKV_AWS_226"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "autoMinorVersionUpgrade", true);
}
