namespace BarberPro.Capacity.Simulation;

/// <summary>How capable an instance is taken to be; nobody has measured it.</summary>
public enum CapacityLevel
{
    /// <summary>The planning value: promises are held to it.</summary>
    Low,

    /// <summary>A usual application.</summary>
    Mid,

    /// <summary>A strong application.</summary>
    High,
}

/// <summary>Whether slow answers hold users back.</summary>
public enum ArrivalModel
{
    /// <summary>A user who waits asks nothing else: requests a second = users / (think time + response time).</summary>
    Closed,

    /// <summary>Requests come regardless of answers, and what cannot be served piles up.</summary>
    Open,
}

/// <summary>What a simulation takes for granted beyond the policy.</summary>
/// <param name="Capacity">How capable instances are.</param>
/// <param name="Arrivals">Whether slow answers hold users back.</param>
public sealed record Assumptions(CapacityLevel Capacity = CapacityLevel.Low, ArrivalModel Arrivals = ArrivalModel.Closed);
