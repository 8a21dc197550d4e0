using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>One step of growth by response time; it ends where the next begins.</summary>
/// <param name="From">Distance above the threshold, 0 ms to 60 s; the first step starts at 0 ms.</param>
/// <param name="Add">Instances to add, 1 to 50.</param>
public sealed record ResponseTimeStep(TimeSpan From, int Add)
{
    internal static ResponseTimeStep Read(PolicyReader step) => new(
        step.Require("from", Durations.Milliseconds, TimeSpan.Zero, TimeSpan.FromSeconds(60)),
        step.Require("add", Scalars.Count, 1, 50));
}
