using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>The queries that people find ready in the console (LOG-3).</summary>
/// <param name="SlowerThan">Requests that took longer are listed as slow, 1 ms to 1 min.</param>
/// <param name="Rows">Rows that a list shows, 1 to 10,000.</param>
/// <param name="Interval">Time that one row of a count sums up, 1 min to 1 d.</param>
/// <param name="Events">Events of the market that have a query of their own, by the query's name.</param>
public sealed record SavedQueriesPolicy(TimeSpan SlowerThan, int Rows, TimeSpan Interval, ImmutableArray<EventQueryPolicy> Events)
{
    internal static SavedQueriesPolicy Read(PolicyReader queries) => new(
        queries.Require("slowerThan", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1)),
        queries.Require("rows", Scalars.Count, 1, 10_000),
        queries.Require("interval", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)),
        queries.NamedSections("events", EventQueryPolicy.Read, atLeast: 0, atMost: 20));
}
