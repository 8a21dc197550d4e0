using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>One step of growth by waiting messages; it ends where the next begins.</summary>
/// <param name="From">Messages above the threshold, 0 to 1,000,000; the first step starts at 0.</param>
/// <param name="Add">Instances to add, 1 to 50.</param>
public sealed record QueueStep(int From, int Add)
{
    internal static QueueStep Read(PolicyReader step) => new(
        step.Require("from", Scalars.Count, 0, 1_000_000),
        step.Require("add", Scalars.Count, 1, 50));
}
