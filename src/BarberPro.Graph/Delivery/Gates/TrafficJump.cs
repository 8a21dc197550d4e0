using BarberPro.Graph.Rules;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>Traffic moves one step a deployment; a colour that was empty never becomes the heavier one at once: its fleet is empty, too (LB-9).</summary>
internal sealed class TrafficJump : IGateRule
{
    public string Name => "traffic-jump";

    public string Refuses => "more than one step of traffic to a colour";

    public IEnumerable<GateFinding> Check(GateContext gate)
    {
        var shift = gate.Policy.Delivery.Shift;
        return from step in gate.Digest.Steps
               where step.Type is ResourceTypes.Listener or ResourceTypes.ListenerRule && step.Operation is StepOperation.Update or StepOperation.Replace
               let property = step.Type == ResourceTypes.Listener ? "defaultActions" : "actions"
               from jump in Jumps(step, property, shift.IsJump)
               select GateFinding.About(this, step, $"a colour would go from {jump.From} to {jump.To}; expected one of the steps {shift.Listed} after the other");
    }

    private static IEnumerable<(int From, int To)> Jumps(PlannedStep step, string property, Func<int, int, bool> isJump)
    {
        var (old, next) = (Targets(step.OldInputs, property), Targets(step.NewInputs, property));
        for (var index = 0; index < next.Length; index++)
        {
            // The target group by its ARN; by its place where the ARN is not known yet, and from nothing where there was none.
            var arn = next[index].Text("arn");
            var before = Array.Find(old, target => arn is not null && target.Text("arn") == arn) ?? (Knows(old, arn) || index >= old.Length ? null : old[index]);
            var (from, to) = (Weight(before), Weight(next[index]));
            if (isJump(from, to))
            {
                yield return (from, to);
            }
        }
    }

    private static bool Knows(GraphValue[] targets, string? arn) => targets.Any(target => arn is not null && target.Text("arn") == arn);

    private static GraphValue[] Targets(GraphValue inputs, string property) => [.. inputs.Items(property).SelectMany(action => action.Items("forward.targetGroups"))];

    private static int Weight(GraphValue? target) => target?.Number("weight") is { } weight and >= 0 and <= 999 ? (int)weight : 0;
}
