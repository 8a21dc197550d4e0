using BarberPro.Policies;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

/// <summary>The figures that docs/capacity.md proposes where the declared ones cannot keep a promise.</summary>
internal static class Proposals
{
    internal static StackPolicy On(StackPolicy policy) => WithScaleOutGate(policy, new(50));

    internal static StackPolicy WithScaleOutGate(StackPolicy policy, Percent busyCpu)
    {
        var fleets = policy.Fleets;
        var times = fleets.Scaling.ResponseTime;
        return policy with
        {
            Fleets = fleets with
            {
                Scaling = fleets.Scaling with { ResponseTime = times with { High = times.High with { BusyCpu = busyCpu } } },
                Services = [.. fleets.Services.Select(Proposed)],
            },
        };
    }

    private static ServicePolicy Proposed(ServicePolicy service) => service.Name switch
    {
        "api" => service with { MinSize = 3 },
        "booking" => service with { Tracks = service.Tracks with { Bookings = new(240) } },
        _ => service,
    };
}
