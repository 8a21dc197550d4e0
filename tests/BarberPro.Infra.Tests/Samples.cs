using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Networking;
using BarberPro.Policies.Platforms;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Tests;

/// <summary>
/// Policies of a shop that does not exist, for tests of single decisions. Its figures are none of config's, so that a figure written into the
/// program instead of taken from the policy shows.
/// </summary>
public static class Samples
{
    public static readonly PlatformPolicy Platform = new(
        Project: "Salon",
        Environment: "test",
        Vertical: "spa",
        Owner: "crew",
        CostCenter: "cc-7",
        Account: "123456789012",
        Protect: true,
        new MarketPolicy("UY", "America/Montevideo", "UYU"),
        new RegionsPolicy("eu-west-1"),
        new DnsPolicy("salon.example", "fedcba9876543210fedcba9876543210", "app.salon.example"),
        Emulator: null);

    public static readonly RegionContext Context = new("eu-west-1", Platform);

    public static readonly PortsPolicy Ports = new(Https: 8443, Database: 5433, Cache: 6380);

    public static readonly NetworkingPolicy Networking = new(
        new Cidr(10u << 24, new(16)),
        ["euw1-az1", "euw1-az2", "euw1-az3"],
        new SubnetsPolicy(Public: new(26), Private: new(20), Data: new(24)),
        NatGateways.PerZone,
        Ports,
        new EndpointsPolicy(["s3"], ["logs"]),
        new FlowLogsPolicy(TimeSpan.FromMinutes(10)));

    public static readonly TracksPolicy NoTracks = new(Memory: null, Requests: null, Sessions: null, Bookings: null, Backlog: null);

    public static readonly ServicePolicy Service = new(
        Name: "shop", Port: 8080, Health: "/live", MinSize: 2, MaxSize: 7, Reaches: [], Route: null, Drain: null, Queue: null, Slots: null, NoTracks);

    public static readonly QueuePolicy Queue = new(
        VisibilityTimeout: TimeSpan.FromSeconds(45),
        MaxReceives: 4,
        Retention: TimeSpan.FromDays(2),
        DeadLetterRetention: TimeSpan.FromDays(9),
        Above: 60,
        For: TimeSpan.FromMinutes(2),
        [new(From: 0, Add: 1), new(From: 40, Add: 3)]);

    public static readonly ScaleInPolicy ScaleIn = new(Remove: 1, Headroom: new(80));

    public static readonly SchedulePolicy Schedule = new(
        Lead: TimeSpan.FromMinutes(20),
        WeekendFactor: 1.5m,
        [new PeakPolicy("noon", new TimeOnly(12, 0), new TimeOnly(14, 30), Factor: 1.4m)]);

    public static readonly SchedulePolicy NoSchedule = Schedule with { Peaks = [] };

    public static readonly TrafficPolicy AllBlue = new(Blue: 100, Green: 0, new ColourStickinessPolicy(Enabled: true, TimeSpan.FromSeconds(90)));
}
