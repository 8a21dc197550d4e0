using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>What browsers are told to fetch before they need it (CDN-6).</summary>
/// <param name="Enabled">Whether the rule applies; false is the rollback of this rule alone (CDN-9).</param>
/// <param name="Pages">Paths whose answers carry the hint; it replaces the origin's own <c>Link</c> header there.</param>
/// <param name="Resources">Paths that the hint names.</param>
/// <param name="ByEdge">Whether the edge itself fetches what the origin's manifest lists; Enterprise only.</param>
public sealed record PrefetchPolicy(bool Enabled, ImmutableArray<string> Pages, ImmutableArray<string> Resources, bool ByEdge)
{
    internal static PrefetchPolicy Read(PolicyReader prefetch) => new(
        prefetch.Require("enabled", Scalars.Flag),
        prefetch.List("pages", Texts.Path, atLeast: 1, atMost: 20),
        prefetch.List("resources", Texts.Path, atLeast: 1, atMost: 20),
        prefetch.Require("byEdge", Scalars.Flag));
}
