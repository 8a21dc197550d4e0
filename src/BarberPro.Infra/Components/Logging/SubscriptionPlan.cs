using System.Collections.Immutable;

using BarberPro.Policies.Logging;

namespace BarberPro.Infra.Components.Logging;

/// <summary>Decides who reads along with a service's log group.</summary>
public static class SubscriptionPlan
{
    /// <summary>The stored copy (LOG-1).</summary>
    public const string Archive = "archive";

    /// <summary>The search engine (LOG-4).</summary>
    public const string Search = "search";

    /// <summary>Subscriptions that CloudWatch Logs allows a log group.</summary>
    public const int Most = 2;

    /// <summary>The subscriptions: the archive always, the search engine in the place that is kept for it.</summary>
    public static ImmutableArray<string> For(OpenSearchPolicy openSearch) => openSearch.Enabled ? [Archive, Search] : [Archive];
}
