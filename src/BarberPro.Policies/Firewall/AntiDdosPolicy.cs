using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>AWS's protection from masses of requests; its sensitivity is that of the edge (SEC-3).</summary>
/// <param name="Enabled">Whether the group is part of the firewall; it is billed on its own.</param>
/// <param name="ExemptPaths">Regular expressions of the paths whose clients are never challenged.</param>
public sealed record AntiDdosPolicy(bool Enabled, ImmutableArray<string> ExemptPaths)
{
    internal static AntiDdosPolicy Read(PolicyReader ddos) => new(
        ddos.Require("enabled", Scalars.Flag),
        ddos.List("exemptPaths", FirewallTexts.PathExpression, atLeast: 1, atMost: 5));
}
