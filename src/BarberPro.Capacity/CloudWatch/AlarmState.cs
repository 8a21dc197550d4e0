namespace BarberPro.Capacity.CloudWatch;

/// <summary>State of an alarm.</summary>
public enum AlarmState
{
    /// <summary>Not enough is known.</summary>
    InsufficientData,

    /// <summary>Within the threshold.</summary>
    Ok,

    /// <summary>Outside of it; scaling actions are repeated.</summary>
    Alarm,
}
