namespace BarberPro.Capacity.Scaling;

/// <summary>What a group consists of at one moment.</summary>
/// <param name="InService">Instances that are InService, warming ones among them.</param>
/// <param name="Pending">Launched and not yet InService.</param>
/// <param name="Leaving">Draining or terminating: their activity is not over.</param>
public readonly record struct FleetCounts(int InService, int Pending, int Leaving);
