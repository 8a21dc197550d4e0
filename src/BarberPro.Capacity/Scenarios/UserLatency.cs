using System.Collections.Immutable;
using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Scenarios;

/// <summary>What a user in the market waits for one class of requests.</summary>
/// <param name="Class">Which requests.</param>
/// <param name="From">Where they are answered: the edge, or a region.</param>
/// <param name="Mean">Milliseconds.</param>
/// <param name="P95">Milliseconds that 95 of 100 stay below.</param>
/// <param name="MeanLimit">What was promised of the mean; zero for nothing.</param>
/// <param name="P95Limit">What was promised of the percentile.</param>
public sealed record LatencyRow(string Class, string From, double Mean, double P95, double MeanLimit, double P95Limit)
{
    /// <summary>Whether both figures stay within their limits.</summary>
    public bool IsWithin => P95 <= P95Limit && (MeanLimit <= 0 || Mean <= MeanLimit);
}

/// <summary>
/// Response times as users see them, class by class: the round trip is added to what the balancer sees. The blend of all classes hides every booking, so it
/// never stands alone.
/// </summary>
public static class UserLatency
{
    /// <summary>The table, the API fleet as busy as its tracking holds it.</summary>
    public static ImmutableArray<LatencyRow> Of(SimulationModel model)
    {
        var demand = model.Demand;
        var api = model.Fleets.First(fleet => fleet.Role == FleetRole.Api);
        var busy = Math.Min(TrackedCpu(api) * api.Processors / api.Servers, ResponseTable.Highest);
        var levels = demand.ServiceLevels.Latency;
        var (mean, p95) = (levels.Mean.TotalMilliseconds, levels.P95.TotalMilliseconds);
        var rows = ImmutableArray.CreateBuilder<LatencyRow>();
        var balancer = ResponseTime.Of(Station.Of(api.Dispatch, 1, api.Servers, api.Work), busy, model.Times.After(api.Work, isSlow: false));
        rows.Add(Row("at the balancer", "balancer", balancer, mean, p95));
        var even = ResponseTime.Of(Station.Of(Dispatch.RoundRobin, api.Fleet.MaxSize, api.Servers, api.Work), busy, model.Times.After(api.Work, isSlow: false));
        rows.Add(Row("at the balancer, were its round robin perfect", "balancer", even, mean, p95));
        if (demand.RoundTrips.FirstOrDefault(trip => trip.To == "edge") is not { } edge)
        {
            return rows.ToImmutable();
        }

        var hits = demand.Behaviour.EdgeHits;
        foreach (var region in demand.RoundTrips.Where(trip => trip != edge))
        {
            var step = TimeDistribution.StepFor(region.Most.TotalSeconds + balancer.Mean, balancer.P95 / 2);
            var near = Trip(edge, step);
            var far = near.Then(Trip(region, step)).Then(Answer(api, busy, model.Times, step));
            rows.Add(Row("dynamic: bookings, payments", region.To, Figures(far), mean, p95));
            rows.Add(Row("cacheable calls", region.To, Figures(Mixed((double)hits.CacheableApi.Share, near, far)), mean, p95));
            rows.Add(Row("all requests together", region.To, Figures(Mixed((double)hits.Blended, near, far)), mean, p95));
        }

        rows.Insert(2, Row("static, from the edge", "edge", Figures(Trip(edge, edge.Most.TotalSeconds / TimeDistribution.Points * 2)), 0, levels.Edge.TotalMilliseconds));
        return rows.ToImmutable();
    }

    private static double TrackedCpu(FleetModel fleet) => fleet.Fleet.Trackings
        .Where(tracking => tracking.Measure.Metrics.Any(metric => metric is { Namespace: "AWS/EC2", Name: "CPUUtilization" }))
        .Select(tracking => tracking.Target / 100)
        .DefaultIfEmpty(ResponseTable.Highest)
        .Min();

    private static TimeDistribution Trip(RoundTripPolicy trip, double step) =>
        TimeDistribution.Triangular(trip.Least.TotalSeconds, trip.Usual.TotalSeconds, trip.Most.TotalSeconds, step);

    // Waiting at the balancer's side as a distribution: none, or exponential.
    private static TimeDistribution Answer(FleetModel api, double busy, RequestTimes times, double step)
    {
        var station = Station.Of(api.Dispatch, 1, api.Servers, api.Work);
        var waiting = station.Waiting(busy);
        var wait = TimeDistribution.Gamma(new(station.WaitOfTheWaiting(busy), 1), step);
        return TimeDistribution.Mix((1 - waiting, TimeDistribution.None(step)), (waiting, wait)).Then(times.On(step, api.Work, isSlow: false));
    }

    private static TimeDistribution Mixed(double share, TimeDistribution near, TimeDistribution far) => TimeDistribution.Mix((share, near), (1 - share, far));

    private static ResponseTime Figures(TimeDistribution times) => new(times.Mean, times.Percentile(0.95));

    private static LatencyRow Row(string name, string from, ResponseTime time, double mean, double p95) => new(name, from, time.Mean * 1000, time.P95 * 1000, mean, p95);
}
