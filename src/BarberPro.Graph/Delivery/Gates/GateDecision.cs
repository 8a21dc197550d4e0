namespace BarberPro.Graph.Delivery.Gates;

/// <summary>What became of a finding.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Because">Why somebody lets it pass; null where nobody does.</param>
public sealed record GateDecision(GateFinding Finding, string? Because)
{
    /// <summary>Whether it stops the deployment.</summary>
    public bool Refuses => Because is null;
}
