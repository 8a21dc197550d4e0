namespace BarberPro.Graph.Delivery.Gates;

/// <summary>Something that must not pass unattended.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Urn">The resource; null where it is about the deployment as a whole.</param>
/// <param name="Resource">Type and name of the resource, or the stack.</param>
/// <param name="Reason">What would happen, and what is expected instead; one line.</param>
public sealed record GateFinding(string Rule, string? Urn, string Resource, string Reason)
{
    internal static GateFinding About(IGateRule rule, PlannedStep step, string reason) => new(rule.Name, step.Urn, step.ToString(), reason);
}
