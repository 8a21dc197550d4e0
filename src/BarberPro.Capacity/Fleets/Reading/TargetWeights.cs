using BarberPro.Graph;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Tells which target groups get traffic: the colour with weight is the live one.</summary>
internal static class TargetWeights
{
    private const string Arn = ".arn";
    private const string Single = "targetGroupArn";

    internal static Dictionary<string, int> Of(ResourceGraph graph, List<FleetProblem> problems)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in graph.Resources.Where(node => node.Type is Types.Listener or Types.ListenerRule))
        {
            var inputs = new NodeInputs(node, problems);
            foreach (var (property, urn, _) in node.References)
            {
                if (WeightAt(inputs, property) is { } weight)
                {
                    weights[urn] = Math.Max(weight, weights.GetValueOrDefault(urn));
                }
            }
        }

        return weights;
    }

    private static int? WeightAt(NodeInputs inputs, string property)
    {
        if (property.EndsWith(Single, StringComparison.Ordinal))
        {
            return 1;
        }

        // One group may stand without a weight, which is then 1 (elbv2, TargetGroupTuple).
        return property.Contains("targetGroups[", StringComparison.Ordinal) && property.EndsWith(Arn, StringComparison.Ordinal)
            ? inputs.Whole($"{property[..^Arn.Length]}.weight", 1)
            : null;
    }
}
