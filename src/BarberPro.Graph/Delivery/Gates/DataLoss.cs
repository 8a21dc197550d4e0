namespace BarberPro.Graph.Delivery.Gates;

/// <summary>What holds data is not deleted or replaced: a replacement begins empty (OPS-4).</summary>
internal sealed class DataLoss : IGateRule
{
    public string Name => "data-loss";

    public string Refuses => "deletion or replacement of what holds data";

    public IEnumerable<GateFinding> Check(GateContext gate) =>
        from step in gate.Digest.Steps
        where step.Removes && DataHolders.Include(step)
        select GateFinding.About(this, step, Reason(step));

    private static string Reason(PlannedStep step) => step.Operation == StepOperation.Delete
        ? "it would be deleted with what it holds"
        : $"it would be replaced by an empty one{Because(step)}";

    private static string Because(PlannedStep step)
    {
        var properties = step.Replacing.IsEmpty ? step.Changed : step.Replacing;
        return properties.IsEmpty ? "" : $", because of {Printed.Of(string.Join(", ", properties))}";
    }
}
