using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Encryption;

/// <summary>BP-KM-04: A deleted key can be brought back for a week at least.</summary>
internal sealed class DeletedKeyCanReturn : IRule
{
    // ScheduleKeyDeletion's own least; the policy gives more.
    private const int Shortest = 7;

    public RuleCard Card { get; } = new(
        "BP-KM-04",
        "A deleted key can be brought back for a week at least",
        "With the key goes everything that it encrypted (DR-5).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Key, ResourceTypes.ReplicaKey];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtLeast(node, "deletionWindowInDays", Shortest, " d");
}
