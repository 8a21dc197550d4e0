using BarberPro.Infra.Naming;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Names of fleets.</summary>
public static class FleetNames
{
    /// <summary>A colour, as names carry it.</summary>
    public static string Of(Colour colour) => colour == Colour.Blue ? "blue" : "green";

    /// <summary>Logical name of a fleet, such as <c>web-blue</c>; its group's name in the cloud is made of it.</summary>
    public static string Of(FleetPlan plan, RegionContext context) => context.Named(plan.Service.Name, Of(plan.Colour));
}
