namespace BarberPro.Capacity.CloudWatch;

/// <summary>What an alarm makes of a period without a value (CloudWatch user guide, "Configuring how CloudWatch alarms treat missing data").</summary>
public enum MissingData
{
    /// <summary>Nothing: without any value the alarm has insufficient data.</summary>
    Missing,

    /// <summary>It keeps its state.</summary>
    Ignore,

    /// <summary>It counts as breaching.</summary>
    Breaching,

    /// <summary>It counts as within the threshold.</summary>
    NotBreaching,
}
