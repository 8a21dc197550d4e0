using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>Limits of bookings.</summary>
/// <param name="Failure">Share that may fail (MON-5); what is left is the share that must succeed.</param>
/// <param name="Percentile">Percentile of the processing times.</param>
/// <param name="Processing">Time that a booking may take (ASG-BKG-3).</param>
/// <param name="OldestMessage">Age that a waiting booking may reach (ASG-BKG-3); whole minutes of data, so it cannot show seconds.</param>
public sealed record BookingAlarmsPolicy(FailurePolicy Failure, string Percentile, TimeLimitPolicy Processing, TimeLimitPolicy OldestMessage)
{
    internal static BookingAlarmsPolicy Read(PolicyReader booking) => new(
        booking.Section("failure", FailurePolicy.Read),
        booking.Require("percentile", Texts.Percentile),
        booking.Section("processing", TimeLimitPolicy.Read),
        booking.Section("oldestMessage", TimeLimitPolicy.Read));
}
