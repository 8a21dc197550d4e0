namespace BarberPro.Capacity.CloudWatch;

/// <summary>When a value breaches a threshold.</summary>
public enum Comparison
{
    /// <summary>Above it.</summary>
    GreaterThanThreshold,

    /// <summary>Above it or at it.</summary>
    GreaterThanOrEqualToThreshold,

    /// <summary>Below it.</summary>
    LessThanThreshold,

    /// <summary>Below it or at it.</summary>
    LessThanOrEqualToThreshold,
}
