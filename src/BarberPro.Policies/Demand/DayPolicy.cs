using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How use changes over a day, in the market's time zone.</summary>
/// <param name="Parts">Parts of the day, 1 to 48; the first begins at midnight, each later than the one before.</param>
/// <param name="Weekend">What Saturday and Sunday multiply the curve by, 0 to 10.</param>
/// <param name="Rise">How long one part takes to become the next, 1 s to 1 h.</param>
/// <param name="Noise">How use strays from the curve.</param>
public sealed record DayPolicy(ImmutableArray<DayPartPolicy> Parts, decimal Weekend, TimeSpan Rise, NoisePolicy Noise)
{
    internal static DayPolicy Read(PolicyReader day)
    {
        var policy = new DayPolicy(
            day.Sections("parts", DayPartPolicy.Read, 1, 48),
            day.Require("weekend", Scalars.Factor, 0, 10),
            day.Require("rise", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            day.Section("noise", NoisePolicy.Read));

        if (day.AreSound("parts"))
        {
            CheckOrder(day, policy.Parts);
        }

        return policy;
    }

    private static void CheckOrder(PolicyReader day, ImmutableArray<DayPartPolicy> parts)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            var from = Scalars.TimeOfDay.Format(parts[index].From);
            if (index == 0 && parts[index].From != TimeOnly.MinValue)
            {
                day.Reject("parts[0].from", LoadCodes.DayOrder, $"from is {from}; expected 00:00, since the first part begins the day");
            }
            else if (index > 0 && parts[index].From <= parts[index - 1].From)
            {
                var before = Scalars.TimeOfDay.Format(parts[index - 1].From);
                day.Reject($"parts[{index}].from", LoadCodes.DayOrder, $"from is {from}; expected later than the part before, {before}");
            }
        }
    }
}
