namespace BarberPro.Infra.Components.Security;

/// <summary>How GuardDuty writes the time after which it tells again of a finding that goes on.</summary>
public static class PublishingFrequency
{
    /// <summary>The word for a time; policy admits these three.</summary>
    public static string Of(TimeSpan time) => time.TotalMinutes switch
    {
        15 => "FIFTEEN_MINUTES",
        60 => "ONE_HOUR",
        _ => "SIX_HOURS",
    };
}
