using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Monitoring;

/// <summary>A share of attempts that may fail.</summary>
/// <param name="Above">The alarm fires above this share, up to 50%.</param>
/// <param name="Over">Time over which attempts are counted, whole minutes up to an hour.</param>
/// <param name="Fewest">Attempts below which a share means nothing, 1 to 10,000.</param>
public sealed record FailurePolicy(Percent Above, TimeSpan Over, int Fewest)
{
    internal static FailurePolicy Read(PolicyReader failure) => new(
        failure.Require("above", Scalars.Percent, new(0.01m), new(50)),
        failure.Require("over", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        failure.Require("fewest", Scalars.Count, 1, 10_000));
}
