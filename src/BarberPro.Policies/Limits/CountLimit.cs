using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Limits;

/// <summary>A number of things that should not be exceeded for long.</summary>
/// <param name="Above">Number above which an alarm fires.</param>
/// <param name="For">How long it must last, whole minutes up to an hour; a multiple of five minutes above ten.</param>
public sealed record CountLimit(int Above, TimeSpan For)
{
    internal static CountLimit Read(PolicyReader limit) => new(
        limit.Require("above", Scalars.Count),
        limit.Require("for", TimeLimitPolicy.Lasting));
}
