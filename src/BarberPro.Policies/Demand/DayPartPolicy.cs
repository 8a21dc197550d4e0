using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>A part of the day and how many use the product then; it lasts until the next part.</summary>
/// <param name="From">When it begins, local time.</param>
/// <param name="Factor">Multiple of the ordinary users, 0 to 10.</param>
public sealed record DayPartPolicy(TimeOnly From, decimal Factor)
{
    internal static DayPartPolicy Read(PolicyReader part) => new(
        part.Require("from", Scalars.TimeOfDay),
        part.Require("factor", Scalars.Factor, 0, 10));
}
