namespace BarberPro.Capacity.CloudWatch;

/// <summary>What a datapoint says to an alarm.</summary>
public enum Verdict : byte
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>Within the threshold.</summary>
    Within,

    /// <summary>Outside of it.</summary>
    Breaching,
}
