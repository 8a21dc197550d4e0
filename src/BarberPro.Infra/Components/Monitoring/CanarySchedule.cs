namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Writes how often a robot calls.</summary>
public static class CanarySchedule
{
    /// <summary>The expression; one minute is said in the singular.</summary>
    public static string Of(TimeSpan every) => every.TotalMinutes == 1 ? "rate(1 minute)" : $"rate({(int)every.TotalMinutes} minutes)";
}
