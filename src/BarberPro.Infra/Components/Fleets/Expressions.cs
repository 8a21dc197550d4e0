using System.Globalization;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Writes figures into metric-math expressions.</summary>
internal static class Expressions
{
    /// <summary>A plain number.</summary>
    public static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A time in seconds, the load balancer's unit.</summary>
    public static string Seconds(TimeSpan time) => Number((decimal)time.TotalSeconds);
}
