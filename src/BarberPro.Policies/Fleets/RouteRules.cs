using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Makes sure that every request belongs to one service.</summary>
internal static class RouteRules
{
    /// <summary>Reports routes that share a priority or a path, and services that all have a route or lack one together.</summary>
    public static void Check(PolicyReader fleets, ImmutableArray<ServicePolicy> services)
    {
        var priorities = new Dictionary<int, string>();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var service in services)
        {
            if (service is not { Name: var name, Route: { } route })
            {
                continue;
            }

            if (!priorities.TryAdd(route.Priority, name))
            {
                fleets.Reject(
                    $"services.{name}.route.priority",
                    ServiceCodes.Priority,
                    $"priority is {route.Priority}, like that of {priorities[route.Priority]}; expected one of its own",
                    $"services.{priorities[route.Priority]}.route.priority");
            }

            for (var index = 0; index < route.Paths.Length; index++)
            {
                if (!paths.TryAdd(route.Paths[index], name))
                {
                    fleets.Reject(
                        $"services.{name}.route.paths[{index}]",
                        ServiceCodes.Path,
                        $"paths[{index}] is {route.Paths[index]}, which {paths[route.Paths[index]]} takes; expected a path of its own",
                        $"services.{paths[route.Paths[index]]}.route.paths");
                }
            }
        }

        CheckRemainder(fleets, [.. services.Where(service => service.Route is null).Select(service => service.Name)]);
    }

    private static void CheckRemainder(PolicyReader fleets, ImmutableArray<string> withoutRoute)
    {
        if (withoutRoute.IsEmpty)
        {
            fleets.Reject("services", ServiceCodes.Remainder, "every service has a route; expected one without, for the requests that are left");
        }

        foreach (var name in withoutRoute.Skip(1))
        {
            fleets.Reject($"services.{name}", ServiceCodes.Remainder, $"{name} has no route, like {withoutRoute[0]}; expected one such service");
        }
    }
}
