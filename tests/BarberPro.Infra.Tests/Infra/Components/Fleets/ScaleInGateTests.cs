using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-TRG-2")]
public sealed class ScaleInGateTests
{
    private static readonly AlarmWindow ByMinute = new(TimeSpan.FromMinutes(1), 5);
    private static readonly AlarmWindow ByFiveMinutes = new(TimeSpan.FromMinutes(5), 3);

    [Fact]
    public void A_service_that_tracks_nothing_has_no_gate() => Assert.Equal("", ScaleInGate.Of(Samples.Service, Samples.ScaleIn, ByMinute));

    [Fact]
    public void Memory_spreads_over_one_instance_less_and_its_absence_keeps_the_instance() =>
        Assert.Equal(" AND mem*n/(n-1)<64", Gate(ByMinute, Samples.NoTracks with { Memory = new(new(80)) }));

    [Fact]
    public void Requests_per_target_spread_over_one_instance_less() =>
        Assert.Equal(" AND FILL(req,0)*n/(n-1)<9600", Gate(ByMinute, Samples.NoTracks with { Requests = new(12000) }));

    [Fact]
    public void Sessions_and_bookings_are_sums_of_the_fleet_shared_by_one_instance_less() =>
        Assert.Equal(
            " AND FILL(s,0)/(n-1)<136 AND FILL(b,0)/(n-1)<80",
            Gate(ByMinute, Samples.NoTracks with { Sessions = new(170), Bookings = new(100) }));

    [Fact]
    public void A_queue_holds_on_to_instances_above_its_threshold() =>
        Assert.Equal(" AND FILL(q,0)<=60", ScaleInGate.Of(Samples.Service with { Queue = Samples.Queue }, Samples.ScaleIn, ByMinute));

    [Fact]
    public void Backlog_is_the_queue_shared_by_one_instance_less() =>
        Assert.Equal(" AND FILL(q,0)/(n-1)<20", Gate(ByMinute, Samples.NoTracks with { Backlog = new(25) }));

    [Fact]
    public void Sums_over_five_minutes_are_held_against_five_minutes_worth_of_targets() =>
        Assert.Equal(
            " AND FILL(req,0)*n/(5*(n-1))<9600 AND FILL(s,0)/(5*(n-1))<136 AND FILL(b,0)/(5*(n-1))<80",
            Gate(ByFiveMinutes, Samples.NoTracks with { Requests = new(12000), Sessions = new(170), Bookings = new(100) }));

    [Fact]
    public void Levels_stay_levels_over_five_minutes() =>
        Assert.Equal(
            " AND mem*n/(n-1)<64 AND FILL(q,0)/(n-1)<20",
            Gate(ByFiveMinutes, Samples.NoTracks with { Memory = new(new(80)), Backlog = new(25) }));

    [Fact]
    public void Removing_two_at_once_asks_whether_two_can_be_spared() =>
        Assert.Equal(
            " AND FILL(s,0)/(n-2)<136",
            ScaleInGate.Of(Samples.Service with { Tracks = Samples.NoTracks with { Sessions = new(170) } }, Samples.ScaleIn with { Remove = 2 }, ByMinute));

    private static string Gate(AlarmWindow window, TracksPolicy tracks) =>
        ScaleInGate.Of(Samples.Service with { Tracks = tracks }, Samples.ScaleIn, window);
}
