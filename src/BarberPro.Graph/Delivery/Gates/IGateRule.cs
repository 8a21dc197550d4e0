namespace BarberPro.Graph.Delivery.Gates;

/// <summary>One kind of change that must not pass unattended. A rule only looks: it has no state and never throws, whatever a preview holds.</summary>
public interface IGateRule
{
    /// <summary>The name by which it is allowed, such as <c>data-loss</c>.</summary>
    string Name { get; }

    /// <summary>What it refuses, in one sentence.</summary>
    string Refuses { get; }

    /// <summary>Everything that it refuses of a deployment.</summary>
    IEnumerable<GateFinding> Check(GateContext gate);
}
