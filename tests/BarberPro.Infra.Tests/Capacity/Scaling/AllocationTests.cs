using BarberPro.Capacity.Fleets.Reading;
using BarberPro.Capacity.Scaling;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class AllocationTests
{
    [Fact]
    public async Task A_tick_of_a_real_fleet_allocates_nothing()
    {
        var fleet = FleetReader.Read(await Stacks.Primary(Stacks.ProdAr)).Fleets.Single(one => one.Name == "api-blue");
        var scaler = new FleetScaler(fleet, new(CapacitySamples.Demand), []);
        _ = Ticks(scaler, 0, 5_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Ticks(scaler, 50_000, 5_000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Ticks(FleetScaler scaler, long from, int ticks)
    {
        var metrics = scaler.Metrics.Count;
        for (var tick = 1; tick <= ticks; tick++)
        {
            for (var metric = 0; metric < metrics; metric++)
            {
                scaler.Metrics.Observe(metric, 50 + (tick % 50), 1);
            }

            _ = scaler.Advance(from + (tick * 10), new(scaler.Desired, 0, 0));
        }

        return scaler.Desired;
    }
}
