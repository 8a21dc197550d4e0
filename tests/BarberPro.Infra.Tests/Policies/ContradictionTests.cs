namespace BarberPro.Infra.Tests.Policies;

/// <summary>Rules over several values, each on both sides of its border.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("fleets: { services: { web: { maxSize: 8 } } }", null)]
    [InlineData("fleets: { services: { web: { maxSize: 7 } } }", "BP2424: maxSize is 7; expected at least 8, minSize 3 x 2 (evening) x 1.2 (weekend) rounded up")]
    [InlineData("fleets: { services: { web: { minSize: 16 } } }", "BP2401: maxSize is 15; expected at least minSize, 16")]
    [InlineData("fleets: { schedule: { weekendFactor: 3 } }", "BP2424: maxSize is 10; expected at least 12, minSize 2 x 2 (evening) x 3 (weekend) rounded up", "BP2424: maxSize is 15; expected at least 18, minSize 3 x 2 (evening) x 3 (weekend) rounded up", "BP2424: maxSize is 8; expected at least 12, minSize 2 x 2 (evening) x 3 (weekend) rounded up")]
    [InlineData("fleets: { schedule: { weekendFactor: 10, peaks: {} } }", null)]
    public void Sizes_hold_the_schedule(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { scaling: { cpu: { low: { below: 31% } } } }", null)]
    [InlineData("fleets: { scaling: { cpu: { low: { below: 30% } } } }", "BP2403: low.below is 30%; expected more than veryLow.below, 30%")]
    [InlineData("fleets: { scaling: { cpu: { target: 40% } } }", "BP2403: target is 40%; expected more than low.below, 40%")]
    [InlineData("fleets: { scaling: { cpu: { high: { above: 70% } } } }", "BP2403: high.above is 70%; expected more than target, 70%")]
    [InlineData("fleets: { scaling: { cpu: { fast: { above: 80% } } } }", "BP2403: fast.above is 80%; expected more than high.above, 80%")]
    [InlineData("fleets: { scaling: { responseTime: { low: { below: 199ms } } } }", null)]
    [InlineData("fleets: { scaling: { responseTime: { low: { below: 200ms } } } }", "BP2404: low.below is 200ms; expected less than high.above, 200ms")]
    [Requirement("C-1")]
    public void Thresholds_rise(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { scaling: { cpu: { high: { steps: [{ from: 0%, add: 1 }, { from: 1%, add: 2 }] } } } }", null)]
    [InlineData("fleets: { scaling: { cpu: { high: { steps: [{ from: 1%, add: 1 }] } } } }", "BP2405: steps[0].from is 1%; expected 0%, since the first step starts at the threshold")]
    [InlineData("fleets: { scaling: { cpu: { high: { steps: [{ from: 0%, add: 1 }, { from: 0%, add: 2 }] } } } }", "BP2405: steps[1].from is 0%; expected more than the step before, 0%")]
    [InlineData("fleets: { scaling: { responseTime: { high: { steps: [{ from: 5ms, add: 1 }] } } } }", "BP2405: steps[0].from is 5ms; expected 0s, since the first step starts at the threshold")]
    [InlineData("fleets: { services: { booking: { queue: { steps: [{ from: 0, add: 1 }, { from: 9, add: 1 }, { from: 8, add: 2 }] } } } }", "BP2405: steps[2].from is 8; expected more than the step before, 9")]
    [InlineData("fleets: { scaling: { cpu: { high: { steps: [] } } } }", "BP1006: steps has 0 items; expected 1 to 20")]
    public void Steps_rise_from_zero(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { schedule: { peaks: { morning: { start: \"00:16\" } } } }", null)]
    [InlineData("fleets: { schedule: { peaks: { morning: { start: \"00:15\" } } } }", "BP2432: start is 00:15; expected later than 00:00 plus lead, 15m")]
    [InlineData("fleets: { schedule: { peaks: { evening: { start: \"12:16\" } } } }", null)]
    [InlineData("fleets: { schedule: { peaks: { evening: { start: \"12:15\" } } } }", "BP2433: start is 12:15; expected later than the end of morning, 12:00, plus lead, 15m")]
    [InlineData("fleets: { schedule: { peaks: { evening: { start: \"12:00\" } } } }", "BP2433: start is 12:00; expected later than the end of morning, 12:00, plus lead, 15m")]
    [InlineData("fleets: { schedule: { peaks: { evening: { start: \"11:59\" } } } }", "BP2431: start is 11:59; expected no earlier than the end of morning, 12:00")]
    [InlineData("fleets: { schedule: { peaks: { evening: { end: \"17:00\" } } } }", "BP2430: end is 17:00; expected later than start, 17:00")]
    [InlineData("fleets: { schedule: { lead: 2h, peaks: { morning: { start: \"02:00\" } } } }", "BP2432: start is 02:00; expected later than 00:00 plus lead, 2h")]
    public void Peaks_stay_apart(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { services: { booking: { queue: { deadLetterRetention: 5d } } } }", null)]
    [InlineData("fleets: { services: { booking: { queue: { deadLetterRetention: 96h } } } }", "BP2408: deadLetterRetention is 4d; expected more than retention, 4d")]
    [InlineData("fleets: { services: { booking: { queue: { visibilityTimeout: 12h, maxReceives: 8 } } } }", "BP2409: visibilityTimeout is 12h, 4d in 8 attempts; expected less than retention, 4d")]
    [InlineData("fleets: { services: { booking: { queue: { visibilityTimeout: 12h, maxReceives: 7 } } } }", null)]
    [InlineData("fleets: { services: { booking: { drain: 120s } } }", null)]
    [InlineData("fleets: { services: { booking: { drain: 121s } } }", "BP2423: drain is 121s; expected at most 2m, the notice of a spot instance")]
    [InlineData("fleets: { instances: { mix: { spot: 0%, onDemand: 70% } }, services: { booking: { drain: 1h } } }", null)]
    [InlineData("fleets: { services: { web: { tracks: { backlog: { target: 5 } } } } }", "BP2407: tracks.backlog is given but web has no queue; expected a queue or no backlog")]
    public void A_service_agrees_with_its_queue_and_with_spot(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { services: { web: { route: { priority: 20, paths: [/api/*] } } } }", "BP2420: priority is 20, like that of web; expected one of its own", "BP2421: paths[0] is /api/*, which web takes; expected a path of its own", "BP2422: every service has a route; expected one without, for the requests that are left")]
    [InlineData("fleets: { services: { mail: { port: 3000, health: /health, minSize: 1, maxSize: 4, reaches: [], tracks: {} } } }", "BP2422: mail has no route, like web; expected one such service")]
    public void Every_request_belongs_to_one_service(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { scaling: { cpu: { low: { for: 20m } } } }", null)]
    [InlineData("fleets: { scaling: { cpu: { veryLow: { for: 4m } } } }", null)]
    [InlineData("fleets: { scaling: { cpu: { veryLow: { for: 6m } } } }", "BP2410: for is 6m; expected a multiple of 5m")]
    [InlineData("fleets: { scaling: { responseTime: { low: { for: 12m } } } }", "BP2410: for is 12m; expected a multiple of 5m")]
    [InlineData("fleets: { agent: { fastInterval: 11s } }", "BP2411: fastInterval is 11s; expected at most scaling.cpu.fast.period, 10s")]
    [InlineData("fleets: { agent: { fastInterval: 15s }, scaling: { cpu: { fast: { period: 20s, secondNet: { period: 10s } } } } }", "BP2411: fastInterval is 15s; expected at most scaling.cpu.fast.secondNet.period, 10s")]
    [InlineData("fleets: { scaling: { cpu: { fast: { period: 1m } } } }", "BP1003: period is 1m; expected one of 10s, 20s, 30s")]
    public void Alarms_can_see_what_they_watch(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("fleets: { instances: { types: [m6g.large, c7gn.large, t4g.large, a1.large] } }", null)]
    [InlineData("fleets: { instances: { types: [g4dn.xlarge, m6i.xlarge, m7i-flex.xlarge] } }", null)]
    [InlineData("fleets: { instances: { types: [m6i.large, g5g.xlarge] } }", "BP2412: types[1] is g5g.xlarge; expected size large, as m6i.large", "BP2413: types[1] is g5g.xlarge, Arm; expected x86, as m6i.large")]
    [InlineData("fleets: { instances: { mix: { spot: 33%, reserved: 33%, onDemand: 34% } } }", null)]
    [InlineData("fleets: { instances: { mix: { spot: 33%, reserved: 33%, onDemand: 33% } } }", "BP2402: spot, reserved and onDemand are 99% in all; expected 100%")]
    [InlineData("fleets: { lifecycle: { healthyDuringReplacement: { atLeast: 90%, atMost: 190% } } }", null)]
    [InlineData("fleets: { lifecycle: { healthyDuringReplacement: { atLeast: 89%, atMost: 190% } } }", "BP2406: atMost is 190%; expected at most 100 points above atLeast, 89%")]
    public void A_fleet_is_made_of_equals(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("loadBalancing: { health: { timeout: 29s } }", null)]
    [InlineData("loadBalancing: { health: { interval: 10s } }", "BP2301: timeout is 10s; expected less than interval, 10s", "BP2701: interval is 10s, and plan is business; expected 15s or more")]
    [InlineData("loadBalancing: { traffic: { blue: 90, green: 10 } }", null)]
    [InlineData("loadBalancing: { traffic: { blue: 90, green: 9 } }", "BP2302: blue is 90 and green is 9; expected 100 in all")]
    [InlineData("loadBalancing: { tls: { hsts: { maxAge: 364d, preload: false } } }", null)]
    [InlineData("loadBalancing: { tls: { hsts: { maxAge: 364d, includeSubdomains: false } } }", "BP2303: includeSubdomains is false and preload is true; expected both or none", "BP2303: maxAge is 364d and preload is true; expected at least 365d")]
    [InlineData("loadBalancing: { health: { unhealthyAfter: 6 } }", null)]
    [InlineData("loadBalancing: { health: { unhealthyAfter: 7 } }", "BP2304: healthCheckGrace is 3m; expected at least 210s, 7 checks of 30s")]
    public void The_load_balancer_agrees_with_itself_and_the_fleets(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("networking: { subnets: { private: /19 } }", null)]
    [InlineData("networking: { subnets: { private: /18 } }", "BP2101: subnets take 16896 addresses a zone; expected at most 16384, a quarter of 10.20.0.0/16")]
    [InlineData("networking: { zoneIds: [use1-az1, use1-az2, use1-az4, use1-az5] }", null)]
    [InlineData("networking: { zoneIds: [use1-az1, use1-az2, use1-az3] }", "BP2103: zoneIds[2] is use1-az3, which has no RDS Proxy; expected another zone")]
    [InlineData("platform: { regions: { primary: sa-east-1 } }\nrecovery: { activeRegion: sa-east-1, standby: {} }\nnetworking: { zoneIds: [sae1-az1, sae1-az2, sae1-az3] }", null)]
    [InlineData("platform: { regions: { primary: sa-east-1 } }\nrecovery: { activeRegion: sa-east-1, standby: {} }\nnetworking: { zoneIds: [sae1-az1, sae1-az2, use1-az1] }", "BP2102: zoneIds[2] is use1-az1; expected a zone of sa-east-1, such as sae1-az1")]
    [InlineData("networking: { ports: { database: 443, cache: 443 } }", "BP2104: cache is 443, like https; expected a port of its own", "BP2104: database is 443, like https; expected a port of its own")]
    [InlineData("networking: { endpoints: { gateway: [dynamodb], interface: [s3] } }", null)]
    [InlineData("networking: { endpoints: { gateway: [s4] } }", "BP1002: gateway[0] is 's4'; expected s3")]
    public void The_network_fits_its_region(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("recovery: { activeRegion: sa-east-1 }", null)]
    [InlineData("recovery: { activeRegion: eu-west-1 }", "BP3101: activeRegion is eu-west-1; expected us-east-1 or sa-east-1")]
    [InlineData("recovery: { standby: {}, activeRegion: sa-east-1 }", "BP3101: activeRegion is sa-east-1; expected us-east-1")]
    [InlineData("recovery: { objectives: { rto: 12m } }", null)]
    [InlineData("recovery: { objectives: { rto: 11m } }", "BP3102: rto is 11m, and the steps of a failover take 12m; expected no more than the objective")]
    [InlineData("recovery: { failover: { scale: 9m } }", "BP3102: rto is 15m, and the steps of a failover take 16m; expected no more than the objective")]
    [InlineData("recovery: { standby: { sa-east-1: { cidr: 10.22.0.0/16 } } }", null)]
    [InlineData("recovery: { standby: { sa-east-1: { cidr: 10.20.0.0/16 } } }", "BP3103: cidr is 10.20.0.0/16; expected other addresses than 10.20.0.0/16, and as many")]
    [InlineData("recovery: { standby: { sa-east-1: { cidr: 10.32.0.0/17 } } }", "BP3103: cidr is 10.32.0.0/17; expected other addresses than 10.20.0.0/16, and as many")]
    [InlineData("recovery: { standby: { sa-east-1: { zoneIds: [sae1-az1, use1-az1] } } }", "BP2102: zoneIds[1] is use1-az1; expected a zone of sa-east-1, such as sae1-az1")]
    [InlineData("recovery: { standby: { sa-east-1: { minSize: 2 } } }", null)]
    [InlineData("recovery: { standby: { sa-east-1: { minSize: 3 } } }", "BP3104: minSize is 3; expected at most 2, the smallest minimum of a service")]
    [InlineData("platform: { regions: { primary: sa-east-1 } }\nnetworking: { zoneIds: [sae1-az1, sae1-az2, sae1-az3] }\nrecovery: { activeRegion: sa-east-1 }", "BP3103: sa-east-1 is the primary region; expected another one")]
    public void The_standby_is_another_place_and_a_failover_takes_no_longer_than_it_may(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [InlineData("platform: { dns: { host: barberpro.com.ar } }", null)]
    [InlineData("platform: { dns: { host: mybarberpro.com.ar } }", "BP2001: host is mybarberpro.com.ar; expected a name in the zone barberpro.com.ar")]
    public void Names_stay_legal(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Fact]
    public void A_contradiction_is_reported_where_the_overlay_made_it()
    {
        var load = TestOverlay.Load("fleets:\n  services:\n    web:\n      minSize: 16\n");

        PolicyFilesTests.Expect(load, "config/stacks/test.yml:4:16: error BP2401: maxSize is 15; expected at least minSize, 16");
    }

    [Fact]
    public void A_value_that_cannot_be_read_hides_no_contradiction_elsewhere()
    {
        var load = TestOverlay.Load(
            """
            platform: { owner: "nobody at all" }
            networking: { subnets: { private: /18 } }
            fleets: { lifecycle: { warmup: 3 }, services: { web: { maxSize: 5 } } }
            """);

        PolicyFilesTests.Expect(
            load,
            """
            config/stacks/test.yml:1:20: error BP1002: owner is 'nobody at all'; expected a tag value of letters, digits and . _ : / = + - @ such as platform-team
            config/stacks/test.yml:2:24: error BP2101: subnets take 16896 addresses a zone; expected at most 16384, a quarter of 10.20.0.0/16
            config/stacks/test.yml:3:32: error BP1002: warmup is '3'; expected a duration in whole seconds such as 90s, 5m, 12h or 7d
            config/stacks/test.yml:3:65: error BP2424: maxSize is 5; expected at least 8, minSize 3 x 2 (evening) x 1.2 (weekend) rounded up
            """);
    }

    private static void Expect(string overlay, string?[]? problems)
    {
        var load = TestOverlay.Load(overlay);

        Assert.Equal((problems ?? []).Where(problem => problem is not null), load.Diagnostics.Select(problem => $"{problem.Code}: {problem.Message}").Order(StringComparer.Ordinal));
        Assert.Equal(load.Diagnostics.IsEmpty, load.Policy is not null);
    }
}
