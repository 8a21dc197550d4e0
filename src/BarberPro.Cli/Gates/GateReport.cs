using System.Collections.Immutable;
using BarberPro.Graph.Delivery;
using BarberPro.Graph.Delivery.Gates;

namespace BarberPro.Cli.Gates;

/// <summary>What the gate decided of a deployment.</summary>
/// <param name="Digest">What it would do.</param>
/// <param name="At">When it would be done.</param>
/// <param name="Decisions">Everything that the rules found.</param>
/// <param name="Allowed">What was to be let pass.</param>
internal sealed record GateReport(PreviewDigest Digest, DateTimeOffset At, ImmutableArray<GateDecision> Decisions, ImmutableArray<GateOverride> Allowed)
{
    /// <summary>Whether it may be deployed.</summary>
    internal bool Passes => Decisions.All(decision => !decision.Refuses);

    /// <summary>Names of the rules that were to be let pass and found nothing.</summary>
    internal IEnumerable<string> Unused => Allowed.Select(each => each.Rule).Distinct().Where(rule => Decisions.All(decision => decision.Finding.Rule != rule));
}
