namespace BarberPro.Capacity.Fleets;

/// <summary>What a policy's adjustment means.</summary>
public enum AdjustmentType
{
    /// <summary>So many instances more or less.</summary>
    ChangeInCapacity,

    /// <summary>So many instances in all.</summary>
    ExactCapacity,

    /// <summary>So many hundredths of the present number more or less.</summary>
    PercentChangeInCapacity,
}
