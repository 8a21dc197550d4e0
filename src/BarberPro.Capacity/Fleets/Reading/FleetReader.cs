using System.Collections.Immutable;

using BarberPro.Graph;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads the fleets that a graph declares, and nothing else: references are followed to the resources that they name.</summary>
public static class FleetReader
{
    /// <summary>Reads all fleets of a graph.</summary>
    public static FleetReading Read(ResourceGraph graph)
    {
        var index = new FleetIndex(graph);
        var problems = new List<FleetProblem>(index.Problems);
        var fleets = ImmutableArray.CreateBuilder<FleetDeclaration>();
        foreach (var group in graph.OfType(ResourceTypes.Group))
        {
            var before = problems.Count;
            var fleet = Read(index, new(group, problems), problems);
            if (problems.Count == before)
            {
                fleets.Add(fleet);
            }
        }

        return new(fleets.ToImmutable(), [.. problems]);
    }

    private static FleetDeclaration Read(FleetIndex index, NodeInputs group, List<FleetProblem> problems)
    {
        var urn = group.Node.Urn;
        var template = LaunchTemplateReader.Of(index, group, problems);
        var targets = TargetGroupReader.Of(index, group, problems);
        var policies = index.PoliciesOf(urn).Select(node => new NodeInputs(node, problems)).ToArray();
        var scaling = new PolicyReaders(index, problems);
        return new(
            group.Node.Name,
            urn,
            group.Node.Region,
            targets.Any(target => target.Weight > 0),
            group.Whole("minSize"),
            group.Whole("maxSize"),
            GroupParts.Zones(index, group),
            template.Types,
            GroupParts.Purchase(group),
            group.Seconds("defaultInstanceWarmup", TimeSpan.Zero),
            group.Seconds("defaultCooldown", GroupParts.AwsCooldown),
            group.Seconds("healthCheckGracePeriod", GroupParts.ProviderGrace),
            GroupParts.Maintenance(group),
            targets,
            template.Agent,
            GroupParts.Hook(index, urn, "autoscaling:EC2_INSTANCE_LAUNCHING", problems),
            GroupParts.Hook(index, urn, "autoscaling:EC2_INSTANCE_TERMINATING", problems),
            [.. index.SchedulesOf(urn).Select(node => ScheduleReader.Read(new(node, problems)))],
            [.. policies.Where(policy => PolicyReaders.IsOf(policy, "StepScaling")).Select(scaling.Step)],
            [.. policies.Where(policy => PolicyReaders.IsOf(policy, "SimpleScaling")).Select(scaling.Simple)],
            [.. policies.Where(policy => PolicyReaders.IsOf(policy, "TargetTrackingScaling")).Select(PolicyReaders.Tracking)],
            [.. policies.Where(policy => PolicyReaders.IsOf(policy, "PredictiveScaling")).Select(PolicyReaders.Forecast)]);
    }
}
