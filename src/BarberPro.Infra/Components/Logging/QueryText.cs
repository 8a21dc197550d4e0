using BarberPro.Policies.Logging;

namespace BarberPro.Infra.Components.Logging;

/// <summary>Writes saved queries in the language of CloudWatch Logs Insights, over the fields that every service logs (LOG-3).</summary>
public static class QueryText
{
    /// <summary>Requests that took too long, the slowest first.</summary>
    public static string Slow(SavedQueriesPolicy policy) =>
        $"""
        fields @timestamp, @log, event, durationMs, country, province, colo
        | filter durationMs > {policy.SlowerThan.TotalMilliseconds:0}
        | sort durationMs desc
        | limit {policy.Rows}
        """.ReplaceLineEndings("\n");

    /// <summary>Where requests come from, by country, province and the edge location that took them.</summary>
    public static string Places(SavedQueriesPolicy policy) =>
        $"""
        filter ispresent(country)
        | stats count(*) as requests, avg(durationMs) as mean, pct(durationMs, 95) as p95 by country, province, colo
        | sort requests desc
        | limit {policy.Rows}
        """.ReplaceLineEndings("\n");

    /// <summary>How often an event happened and how long it took.</summary>
    public static string Of(EventQueryPolicy query, SavedQueriesPolicy policy) =>
        $"""
        filter event = "{query.Event}"
        | stats count(*) as events, avg(durationMs) as mean, pct(durationMs, 95) as p95, max(durationMs) as slowest by bin({policy.Interval.TotalMinutes:0}m) as time, {query.By}
        | sort time desc
        | limit {policy.Rows}
        """.ReplaceLineEndings("\n");
}
