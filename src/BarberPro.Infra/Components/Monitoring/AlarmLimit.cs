namespace BarberPro.Infra.Components.Monitoring;

/// <summary>When an alarm on one metric fires.</summary>
/// <param name="Comparison">How a datapoint is held against the threshold, as CloudWatch writes it.</param>
/// <param name="Threshold">The threshold, in the metric's own unit.</param>
/// <param name="Window">How long it must last.</param>
public sealed record AlarmLimit(string Comparison, double Threshold, AlarmWindow Window)
{
    /// <summary>Missing data is no alarm: what nobody uses reports nothing.</summary>
    public const string NoAlarm = "notBreaching";

    /// <summary>Missing data is an alarm: what must report has stopped.</summary>
    public const string Alarm = "breaching";

    /// <summary>What missing data means.</summary>
    public string MissingData { get; init; } = NoAlarm;

    /// <summary>Fires above a threshold.</summary>
    public static AlarmLimit Above(double threshold, AlarmWindow window) => new("GreaterThanThreshold", threshold, window);

    /// <summary>Fires below a threshold.</summary>
    public static AlarmLimit Below(double threshold, AlarmWindow window) => new("LessThanThreshold", threshold, window);
}
