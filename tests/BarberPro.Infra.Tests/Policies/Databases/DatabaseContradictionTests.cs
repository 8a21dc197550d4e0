namespace BarberPro.Infra.Tests.Policies.Databases;

/// <summary>Rules over several values of databases and caches, each on both sides of its border.</summary>
public sealed class DatabaseContradictionTests
{
    [Theory]
    [Requirement("DB-5")]
    [Requirement("C-7")]
    [InlineData("connections: { primary: { max: 48 } }", null)]
    [InlineData("connections: { primary: { max: 47 } }", "BP2503: max is 47, 23.5% of limit, 200; expected a whole share of up to 100%")]
    [InlineData("connections: { primary: { min: 50 } }", null)]
    [InlineData("connections: { primary: { min: 52 } }", "BP2502: max is 50; expected at least min, 52")]
    [InlineData("connections: { replica: { max: 33 } }", null)]
    [InlineData("connections: { replica: { max: 34 } }", "BP2504: the pools take 152 connections, 50 and 3 x 34; expected at most 150, 75% of limit, 200")]
    [InlineData("connections: { utilisation: { above: 62% } }", "BP2504: the pools take 125 connections, 50 and 3 x 25; expected at most 124, 62% of limit, 200")]
    [InlineData("connections: { primary: { max: 36 } }", null)]
    [InlineData("connections: { primary: { max: 34 } }", "BP2505: perInstance is 2, 36 clients of 18 instances; expected at most 34, the proxy's largest pool")]
    [InlineData("connections: { replica: { max: 10 } }", null)]
    [InlineData("connections: { replica: { max: 9 } }", "BP2507: max is 9; expected at least 10, one connection for each instance that reads")]
    [InlineData("connections: { replica: { services: [api, booking] } }", null)]
    [InlineData("connections: { replica: { services: [api, shop] } }", "BP2506: services[1] is shop; expected a service that reaches the database")]
    public void Pools_fit_the_servers_and_the_services(string databases, string? problem) => Expect(databases, problem);

    [Theory]
    [Requirement("DB-1")]
    [Requirement("DB-4")]
    [Requirement("C-8")]
    [InlineData("queries: { cache: 12GiB }", null)]
    [InlineData("queries: { cache: 13GiB }", "BP2508: cache is 13GiB; expected at most 40% of the memory, 32GiB")]
    [InlineData("queries: { plannerCache: 32GiB }", null)]
    [InlineData("queries: { plannerCache: 33GiB }", "BP2508: plannerCache is 33GiB; expected at most 100% of the memory, 32GiB")]
    [InlineData("connections: { limit: 3600, primary: { min: 36, max: 72 } }", null)]
    [InlineData("connections: { limit: 3700, primary: { min: 37, max: 74 } }", "BP2508: limit is 3700; expected at most 3604, what RDS allows 32GiB of memory")]
    public void A_server_s_memory_holds_what_it_is_told_to_keep(string databases, string? problem) => Expect(databases, problem);

    [Theory]
    [Requirement("DB-2")]
    [Requirement("OPS-4")]
    [InlineData("windows: { maintenance: { start: \"07:00\" } }", null)]
    [InlineData("windows: { maintenance: { start: \"06:59\" } }", "BP2509: maintenance is sun:06:59-sun:07:59; expected no minute of backup, 06:00-07:00")]
    [InlineData("windows: { backup: { start: \"03:00\" } }", null)]
    [InlineData("windows: { backup: { start: \"02:59\" } }", "BP2510: backup is 02:59-03:59 UTC, 23:59-00:59 in America/Argentina/Buenos_Aires; expected it between 00:00 and 06:00 there")]
    [InlineData("windows: { maintenance: { start: \"08:00\" } }", null)]
    [InlineData("windows: { maintenance: { start: \"02:30\" } }", "BP2510: maintenance is 02:30-03:30 UTC, 23:30-00:30 in America/Argentina/Buenos_Aires; expected it between 00:00 and 06:00 there")]
    public void Windows_stay_apart_and_lie_in_the_market_s_night(string databases, string? problem) => Expect(databases, problem);

    [Theory]
    [InlineData("storage: { limit: 501GiB }", null)]
    [InlineData("storage: { limit: 500GiB }", "BP2501: limit is 500GiB; expected more than size, 500GiB")]
    [InlineData("insights: { retention: 496d }", null)]
    [InlineData("insights: { retention: 434d }", "BP2511: retention is 434d; expected at least 465d in the advanced mode")]
    [InlineData("insights: { retention: 466d }", "BP1003: retention is 466d; expected 7d, 731d or a multiple of 31d up to 713d")]
    [InlineData("insights: { mode: standard, retention: 7d }", null)]
    [InlineData("alarms: { replicaLag: { for: 6m } }", null)]
    [InlineData("alarms: { replicaLag: { for: 5m } }", "BP2513: for is 5m; expected more than 5m")]
    [InlineData("alarms: { slowQueries: { for: 12m } }", "BP1003: for is 12m; expected 1m to 1h, in steps of 5m above 10m")]
    [InlineData("replicas: 4, connections: { replica: { max: 25 } }", "BP2512: replicas is 4; expected at most 3, one a zone")]
    public void A_server_agrees_with_itself(string databases, string? problem) => Expect(databases, problem);

    [Theory]
    [InlineData("caching: { windows: { maintenance: { start: \"06:00\" } } }", null)]
    [InlineData("caching: { windows: { maintenance: { start: \"05:59\" } } }", "BP2601: maintenance is mon:05:59-mon:06:59; expected no minute of snapshot, 05:00-06:00")]
    [InlineData("caching: { windows: { snapshot: { start: \"02:00\" } } }", "BP2602: snapshot is 02:00-03:00 UTC, 23:00-00:00 in America/Argentina/Buenos_Aires; expected it between 00:00 and 06:00 there")]
    [InlineData("caching: { windows: { maintenance: { length: 30m } } }", "BP1003: length is 30m; expected 1h to 12h")]
    [InlineData("caching: { ttl: { sessions: 25h } }", null)]
    [InlineData("caching: { ttl: { sessions: 23h } }", "BP2603: sessions is 23h; expected at least the load balancer's sessions.duration, 1d")]
    [InlineData("secrets: { recoveryWindow: 0d }", null)]
    [InlineData("secrets: { recoveryWindow: 6d }", "BP1003: recoveryWindow is 6d; expected 0d or 7d to 30d")]
    [InlineData("secrets: { rotateEvery: 91d }", "BP1003: rotateEvery is 91d; expected 1d to 90d")]
    public void Cache_and_secrets_agree_with_what_is_around_them(string overlay, string? problem) => ExpectWhole(overlay, problem);

    [Theory]
    [Requirement("OPS-4")]
    [InlineData("04:00", null)]
    [InlineData("04:01", "BP2510: maintenance is 04:01-05:01 UTC, 05:01-06:01 in Europe/Lisbon; expected it between 00:00 and 06:00 there")]
    public void A_window_is_quiet_in_summer_and_in_winter(string start, string? problem) => ExpectWhole(
        $$"""
        platform: { market: { timeZone: Europe/Lisbon } }
        databases: { windows: { backup: { start: "00:00" }, maintenance: { start: "{{start}}" } } }
        caching: { windows: { snapshot: { start: "01:00" }, maintenance: { start: "02:00" } } }
        """,
        problem);

    private static void Expect(string databases, string? problem) => ExpectWhole($"databases: {{ {databases} }}", problem);

    private static void ExpectWhole(string overlay, string? problem)
    {
        var load = TestOverlay.Load(overlay);

        Assert.Equal(problem is null ? [] : [problem], load.Diagnostics.Select(found => $"{found.Code}: {found.Message}"));
        Assert.Equal(problem is null, load.Policy is not null);
    }
}
