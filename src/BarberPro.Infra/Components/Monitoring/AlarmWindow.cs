namespace BarberPro.Infra.Components.Monitoring;

/// <summary>How an alarm watches for a length of time.</summary>
/// <param name="Period">Length of one datapoint.</param>
/// <param name="Datapoints">Datapoints in a row that must breach.</param>
public sealed record AlarmWindow(TimeSpan Period, int Datapoints)
{
    /// <summary>The resolution of AWS's own metrics; nothing finer exists for them (MON-2).</summary>
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The resolution for patient alarms: fewer, steadier datapoints.</summary>
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    /// <summary>The longest window that is still watched by the minute: what must react soon.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Length of one datapoint in seconds, as CloudWatch takes it.</summary>
    public int Seconds => (int)Period.TotalSeconds;

    /// <summary>Length of one datapoint in minutes; sums over it are this many times a minute's.</summary>
    public int Minutes => (int)Period.TotalMinutes;

    /// <summary>The window for a time that a condition must last.</summary>
    public static AlarmWindow For(TimeSpan duration)
    {
        var period = duration > Patience ? FiveMinutes : Minute;
        return new(period, (int)(duration / period));
    }
}
