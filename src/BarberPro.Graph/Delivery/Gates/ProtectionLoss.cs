using BarberPro.Graph.Rules;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>What guards against deletion is not switched off on the way: the deletion would pass with the next deployment (OPS-4).</summary>
internal sealed class ProtectionLoss : IGateRule
{
    private static readonly string[] Guards = ["deletionProtection", "enableDeletionProtection"];
    private static readonly string[] Releases = ["forceDestroy", "skipFinalSnapshot"];

    public string Name => "protection-loss";

    public string Refuses => "switching off what guards against deletion";

    public IEnumerable<GateFinding> Check(GateContext gate) =>
        from step in gate.Digest.Steps
        where step.Operation is StepOperation.Update or StepOperation.Keep or StepOperation.Replace && !step.After.Members.IsEmpty
        from reason in Lost(step)
        select GateFinding.About(this, step, reason);

    private static IEnumerable<string> Lost(PlannedStep step)
    {
        if (step.Before.Flag("protect") == true && step.After.Flag("protect") != true)
        {
            yield return "protect would be off; expected it on, as it is";
        }

        foreach (var guard in Guards.Where(name => step.OldInputs.Flag(name) == true && step.NewInputs.Flag(name) != true))
        {
            yield return $"{guard} would be off; expected it on, as it is";
        }

        foreach (var release in Releases.Where(name => step.NewInputs.Flag(name) == true && step.OldInputs.Flag(name) != true))
        {
            yield return $"{release} would be on; expected it off, as it is";
        }
    }
}
