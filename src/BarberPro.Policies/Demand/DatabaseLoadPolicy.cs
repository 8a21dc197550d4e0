using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>What a request asks of the database.</summary>
/// <param name="Query">Time of one query, 1 ms to 10 s.</param>
/// <param name="Variation">Its standard deviation by mean, 0.1 to 1.5.</param>
/// <param name="One">Share of API requests that need one query, since the cache lacks one answer, 0% to 100%.</param>
/// <param name="Two">Share of API requests that need two, one after the other, 0% to 100%.</param>
public sealed record DatabaseLoadPolicy(TimeSpan Query, decimal Variation, Percent One, Percent Two)
{
    internal static DatabaseLoadPolicy Read(PolicyReader database)
    {
        var policy = new DatabaseLoadPolicy(
            database.Require("query", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10)),
            database.Require("variation", Scalars.Factor, 0.1m, 1.5m),
            database.Require("one", Scalars.Percent, new(0), new(100)),
            database.Require("two", Scalars.Percent, new(0), new(100)));

        if (database.IsSound && policy.One + policy.Two is { Points: > 100 } sum)
        {
            database.Reject("two", LoadCodes.Shares, $"one and two are {sum} in all; expected at most 100%", "one");
        }

        return policy;
    }
}
