using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Growing by forecast (ASG-PRE-1); it never shrinks a fleet.</summary>
/// <param name="Mode">Whether the forecast is only recorded or acted upon.</param>
/// <param name="Buffer">How long before the forecast hour instances are launched, 0 s to 59 min.</param>
public sealed record PredictiveScalingPolicy(PredictiveMode Mode, TimeSpan Buffer)
{
    internal static PredictiveScalingPolicy Read(PolicyReader predictive) => new(
        predictive.Require("mode", Scalars.Word<PredictiveMode>(("ForecastOnly", PredictiveMode.ForecastOnly), ("ForecastAndScale", PredictiveMode.ForecastAndScale))),
        predictive.Require("buffer", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromMinutes(59)));
}
