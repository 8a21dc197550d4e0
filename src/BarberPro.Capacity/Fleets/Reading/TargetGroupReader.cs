using System.Collections.Immutable;

using BarberPro.Graph;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads the target groups that a group's instances are registered with.</summary>
internal static class TargetGroupReader
{
    internal static ImmutableArray<TargetGroupDeclaration> Of(FleetIndex index, NodeInputs group, List<FleetProblem> problems)
    {
        var targets = ImmutableArray.CreateBuilder<TargetGroupDeclaration>();
        foreach (var urn in group.ReferencesAt("targetGroupArns").Distinct())
        {
            if (index.Graph.Find(urn) is { Type: Types.TargetGroup } node)
            {
                targets.Add(Read(node, index.Weights.GetValueOrDefault(urn), new(node, problems)));
            }
        }

        if (targets.Count < group.CountOf("targetGroupArns"))
        {
            group.Report("targetGroupArns", "names a target group that is not in this graph; expected references to all of them");
        }

        return targets.ToImmutable();
    }

    // Defaults are those of CreateTargetGroup for HTTP.
    private static TargetGroupDeclaration Read(ResourceNode node, int weight, NodeInputs target) => new(
        node.Name,
        weight,
        target.Text("loadBalancingAlgorithmType", "round_robin"),
        target.Seconds("slowStart", TimeSpan.Zero),
        target.Seconds("deregistrationDelay", TimeSpan.FromMinutes(5)),
        target.Seconds("healthCheck.interval", TimeSpan.FromSeconds(30)),
        target.Seconds("healthCheck.timeout", TimeSpan.FromSeconds(5)),
        target.Whole("healthCheck.unhealthyThreshold", 2),
        target.Whole("healthCheck.healthyThreshold", 5));
}
