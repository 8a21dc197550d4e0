using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Policies;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Units;

namespace BarberPro.Cli.Shifts;

/// <summary>Traffic that moved since an earlier state of the policy, and what to watch because of it.</summary>
/// <param name="Colour">The colour that gained; null where nothing moved.</param>
/// <param name="From">What it had, 0 to 100.</param>
/// <param name="To">What it has, 0 to 100.</param>
/// <param name="Region">Region whose alarms to watch.</param>
/// <param name="Wait">How long to watch them.</param>
/// <param name="Alarms">Names of the alarms in the cloud, sorted ordinally.</param>
/// <param name="Missing">Logical names of alarms that the policy names and the program does not declare.</param>
/// <param name="Back">The edit that goes back; null where nothing moved.</param>
internal sealed record Shift(
    Colour? Colour, int From, int To, string Region, TimeSpan Wait, ImmutableArray<string> Alarms, ImmutableArray<string> Missing, TrafficEdit? Back)
{
    private static readonly string[] AlarmTypes = ["aws:cloudwatch/compositeAlarm:CompositeAlarm", "aws:cloudwatch/metricAlarm:MetricAlarm"];

    /// <summary>Compares the weights of two policies.</summary>
    /// <param name="file">The stack's overlay.</param>
    /// <param name="then">The policy as it was.</param>
    /// <param name="now">The policy as it is.</param>
    /// <param name="graph">What the policy declares.</param>
    internal static Shift Of(string file, StackPolicy then, StackPolicy now, ResourceGraph graph)
    {
        var region = now.Recovery.ActiveRegion;
        var (before, after) = (then.LoadBalancing.Traffic, now.LoadBalancing.Traffic);
        if (before.Blue == after.Blue)
        {
            return new(null, after.Blue, after.Blue, region, TimeSpan.Zero, [], [], null);
        }

        var colour = after.Blue > before.Blue ? Policies.LoadBalancing.Colour.Blue : Policies.LoadBalancing.Colour.Green;
        var other = colour == Policies.LoadBalancing.Colour.Blue ? Policies.LoadBalancing.Colour.Green : Policies.LoadBalancing.Colour.Blue;
        var (from, to) = (before.WeightOf(colour), after.WeightOf(colour));

        // On the way back to a colour its weight is the rest of the other one's step, watched as long as the step above it.
        var step = now.Delivery.Shift.Steps.First(each => each.Weight >= to);
        var wanted = step.AlarmsFor(now.Fleets.Services.Select(service => service.Name), colour.ToString().ToLowerInvariant());
        var names = Names(graph, region);
        return new(
            colour,
            from,
            to,
            region,
            step.Wait,
            [.. wanted.Where(names.ContainsKey).Select(alarm => names[alarm]).Order(StringComparer.Ordinal)],
            [.. wanted.Where(alarm => !names.ContainsKey(alarm))],
            TrafficEdit.To(file, now, other, before.WeightOf(other), keepsColour: false));
    }

    /// <summary>What alarms of a region are called in the cloud, by their logical names without the region.</summary>
    private static Dictionary<string, string> Names(ResourceGraph graph, string region)
    {
        var prefix = $"{AwsRegion.ShortFormOf(region)}-";
        return graph.Resources
            .Where(node => AlarmTypes.Contains(node.Type) && node.Region == region && NameOf(node) is not null)
            .GroupBy(node => node.Name.StartsWith(prefix, StringComparison.Ordinal) ? node.Name[prefix.Length..] : node.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => NameOf(group.First())!, StringComparer.Ordinal);
    }

    private static string? NameOf(ResourceNode alarm) => (alarm.Inputs["alarmName"] ?? alarm.Inputs["name"])?.Text;
}
