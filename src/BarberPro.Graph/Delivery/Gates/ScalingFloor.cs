using BarberPro.Graph.Rules;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>A fleet that carries traffic keeps the minimum of its policy: below it, losing a zone stops the service (ASG-WEB-1, ASG-API-1).</summary>
internal sealed class ScalingFloor : IGateRule
{
    // EC2 Auto Scaling reads -1 in a schedule as: leave it.
    private const int Unchanged = -1;

    public string Name => "scaling-floor";

    public string Refuses => "a minimum below the policy on a fleet that carries traffic";

    public IEnumerable<GateFinding> Check(GateContext gate)
    {
        foreach (var step in gate.Digest.Steps.Where(step => step.Type is ResourceTypes.Group or ResourceTypes.Schedule))
        {
            if (FleetFloors.Of(gate.Policy, step) is not { } floor)
            {
                continue;
            }

            if (step.Type == ResourceTypes.Group && step.Removes)
            {
                yield return GateFinding.About(this, step, $"the fleet would be gone for a time; expected at least {floor} instances");
            }
            else if (step.Operation is StepOperation.Create or StepOperation.Update or StepOperation.Replace
                && step.NewInputs.Number("minSize") is { } least && least != Unchanged && least < floor)
            {
                yield return GateFinding.About(this, step, $"minSize would be {Printed.Of(least.ToString(System.Globalization.CultureInfo.InvariantCulture))}; expected at least {floor}");
            }
        }
    }
}
