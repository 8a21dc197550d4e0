using BarberPro.Infra.Naming;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Names of fleets.</summary>
public static class FleetNames
{
    /// <summary>A colour, as names carry it.</summary>
    public static string Of(Colour colour) => colour == Colour.Blue ? "blue" : "green";

    /// <summary>Logical name of a fleet, such as <c>web-blue</c>.</summary>
    public static string Of(FleetPlan plan) => ResourceNames.Logical(plan.Service.Name, Of(plan.Colour));

    /// <summary>
    /// Name of a fleet's Auto Scaling group. Fixed, unlike other names: instances report it with their metrics before anything could tell them.
    /// </summary>
    public static string GroupOf(FleetPlan plan, ResourceNames names) => names.Physical(Of(plan));
}
