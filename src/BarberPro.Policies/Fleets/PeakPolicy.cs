using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>A busy part of every day.</summary>
/// <param name="Name">Short name; part of the schedules' names.</param>
/// <param name="Start">When it begins, local time.</param>
/// <param name="End">When it ends, local time; later than <paramref name="Start"/>.</param>
/// <param name="Factor">What it multiplies a fleet's minimum by, 1 to 10.</param>
public sealed record PeakPolicy(string Name, TimeOnly Start, TimeOnly End, decimal Factor)
{
    internal static PeakPolicy Read(PolicyReader peak)
    {
        var policy = new PeakPolicy(
            peak.Name,
            peak.Require("start", Scalars.TimeOfDay),
            peak.Require("end", Scalars.TimeOfDay),
            peak.Require("factor", Scalars.Factor, 1, 10));

        if (peak.AreSound("start", "end") && policy.End <= policy.Start)
        {
            peak.Reject(
                "end",
                ServiceCodes.PeakEnd,
                $"end is {Scalars.TimeOfDay.Format(policy.End)}; expected later than start, {Scalars.TimeOfDay.Format(policy.Start)}",
                "start");
        }

        return policy;
    }
}
