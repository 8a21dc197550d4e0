using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Events;

/// <summary>A ramp as the simulation carries it: in steps of a second, as a fluid.</summary>
internal static class FluidRamp
{
    /// <summary>Users who wait for an answer, second by second.</summary>
    internal static double[] Run(RampExperiment ramp, int seconds)
    {
        var table = new ResponseTable(new(ramp.Servers, ramp.Work), TimeDistribution.Gamma(ramp.Work));
        var (web, api) = (new FleetState(), new FleetState());
        var traffic = new UserTraffic(web, api, (1, 1), ramp.Think, giveUp: 1000, ArrivalModel.Closed);
        var one = ramp.Servers / ramp.Work.Mean;
        var waiting = new double[seconds];
        for (var second = 0; second < seconds; second++)
        {
            var instances = ramp.Instances.Where(added => added.At <= second).Sum(added => added.Count);
            web.Use(one * 1000, double.PositiveInfinity, lost: 0, table);
            api.Use(one * instances, double.PositiveInfinity, lost: 0, table);
            traffic.Prepare();
            _ = traffic.Step(ramp.Users + (ramp.More * Math.Clamp((second + 0.5 - ramp.From) / ramp.Rise, 0, 1)), 1);
            waiting[second] = api.Served * api.Mean;
        }

        return waiting;
    }
}
