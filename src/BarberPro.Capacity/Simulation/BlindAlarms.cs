using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Scaling;

namespace BarberPro.Capacity.Simulation;

/// <summary>Counts alarms that know too little to act.</summary>
internal static class BlindAlarms
{
    internal static int Of(FleetScaler scaler)
    {
        var blind = 0;
        foreach (var step in scaler.Steps)
        {
            blind += Of(step.Alarms);
        }

        foreach (var simple in scaler.Simples)
        {
            blind += Of(simple.Alarms);
        }

        foreach (var tracking in scaler.Trackings)
        {
            blind += tracking.High.State == AlarmState.InsufficientData ? 1 : 0;
        }

        return blind;
    }

    private static int Of(ReadOnlySpan<MetricAlarm> alarms)
    {
        var blind = 0;
        foreach (var alarm in alarms)
        {
            blind += alarm.State == AlarmState.InsufficientData ? 1 : 0;
        }

        return blind;
    }
}
