using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What one booking costs, behind the queue.</summary>
/// <param name="Time">How long it holds a slot, 10 ms to 1 min: payment and messages, mostly waiting.</param>
/// <param name="Variation">Its standard deviation by mean, 0.1 to 1.5.</param>
/// <param name="Parallel">Slots of an instance, 1 to 1,000.</param>
/// <param name="Cpu">Processor time in it, 0 to 10 s.</param>
public sealed record BookingWorkPolicy(TimeSpan Time, decimal Variation, int Parallel, TimeSpan Cpu)
{
    internal static BookingWorkPolicy Read(PolicyReader booking) => new(
        booking.Require("time", Durations.Milliseconds, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1)),
        booking.Require("variation", Scalars.Factor, 0.1m, 1.5m),
        booking.Require("parallel", Scalars.Count, 1, 1_000),
        booking.Require("cpu", Durations.Milliseconds, TimeSpan.Zero, TimeSpan.FromSeconds(10)));
}
