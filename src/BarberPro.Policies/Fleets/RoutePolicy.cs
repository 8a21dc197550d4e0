using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Requests that belong to a service (LB-1).</summary>
/// <param name="Priority">Order of evaluation, 1 to 50,000, lower first; no two services share one.</param>
/// <param name="Paths">Path patterns, 1 to 5, each starting with a slash; <c>*</c> stands for any text.</param>
public sealed record RoutePolicy(int Priority, ImmutableArray<string> Paths)
{
    internal static RoutePolicy Read(PolicyReader route) => new(
        route.Require("priority", Scalars.Count, 1, 50_000),
        route.List("paths", Texts.PathPattern, atLeast: 1, atMost: 5));
}
