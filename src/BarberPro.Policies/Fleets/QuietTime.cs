using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>How long something must be low before an instance goes.</summary>
internal static class QuietTime
{
    // Longer times are watched in periods of this length (ASG-TRG-2): fewer, steadier datapoints.
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    /// <summary>Reports a time that whole periods do not fill.</summary>
    public static void Check(PolicyReader low, TimeSpan time)
    {
        if (low.AreSound("for") && time > Period && time.Ticks % Period.Ticks != 0)
        {
            low.Reject("for", FleetCodes.QuietTime, $"for is {Durations.Format(time)}; expected a multiple of {Durations.Format(Period)}");
        }
    }
}
