using System.Collections.Immutable;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>The rules of the gate.</summary>
public static class GateBook
{
    /// <summary>All of them, in the order in which they are told.</summary>
    public static ImmutableArray<IGateRule> All { get; } =
    [
        new DataLoss(), new ProtectionLoss(), new DenyLoss(), new ScalingFloor(), new TrafficJump(), new DatabaseHours(), new ChangedShare(),
    ];

    /// <summary>Asks every rule.</summary>
    /// <param name="gate">The deployment.</param>
    /// <param name="allowed">What somebody answers for.</param>
    public static ImmutableArray<GateDecision> Decide(GateContext gate, IReadOnlyCollection<GateOverride> allowed) =>
    [
        .. All.SelectMany(rule => rule.Check(gate)).Select(finding => new GateDecision(finding, allowed.FirstOrDefault(each => each.Rule == finding.Rule)?.Reason)),
    ];
}
