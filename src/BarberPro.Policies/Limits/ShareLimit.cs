using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Limits;

/// <summary>A share that should not be exceeded for long.</summary>
/// <param name="Above">Share above which an alarm fires, 1% to 100%.</param>
/// <param name="For">How long it must last, whole minutes up to an hour; a multiple of five minutes above ten.</param>
public sealed record ShareLimit(Percent Above, TimeSpan For)
{
    internal static ShareLimit Read(PolicyReader limit) => new(
        limit.Require("above", Scalars.Percent, new(1), new(100)),
        limit.Require("for", TimeLimitPolicy.Lasting));
}
