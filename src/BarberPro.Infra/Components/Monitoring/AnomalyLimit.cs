using System.Globalization;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>When an alarm on a band of what is usual fires.</summary>
/// <param name="Comparison">On which side of the band, as CloudWatch writes it.</param>
/// <param name="Width">Width of the band in standard deviations, as an expression writes it.</param>
/// <param name="Window">How long the metric must stay outside.</param>
public sealed record AnomalyLimit(string Comparison, string Width, AlarmWindow Window)
{
    /// <summary>Fires above and below the band.</summary>
    public static AnomalyLimit Outside(decimal width, AlarmWindow window) => new("LessThanLowerOrGreaterThanUpperThreshold", Written(width), window);

    /// <summary>Fires above the band.</summary>
    public static AnomalyLimit Above(decimal width, AlarmWindow window) => new("GreaterThanUpperThreshold", Written(width), window);

    /// <summary>Fires below the band.</summary>
    public static AnomalyLimit Below(decimal width, AlarmWindow window) => new("LessThanLowerThreshold", Written(width), window);

    private static string Written(decimal width) => width.ToString("0.##", CultureInfo.InvariantCulture);
}
