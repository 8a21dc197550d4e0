using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Security;

/// <summary>Threat detection, and whom its findings reach. Severities go from 1 to 10: medium from 4, high from 7.</summary>
/// <param name="PublishEvery">How often a finding that goes on is told again: 15 min, 1 h or 6 h, the values that GuardDuty offers.</param>
/// <param name="WarnFrom">Severity from which a finding is a warning, 1 to 10.</param>
/// <param name="PageFrom">Severity from which a finding wakes somebody, above <paramref name="WarnFrom"/>.</param>
public sealed record DetectorPolicy(TimeSpan PublishEvery, int WarnFrom, int PageFrom)
{
    internal static DetectorPolicy Read(PolicyReader detector)
    {
        var policy = new DetectorPolicy(
            detector.Require("publishEvery", Durations.Minutes.OneOf(TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(6))),
            detector.Require("warnFrom", Scalars.Count, 1, 10),
            detector.Require("pageFrom", Scalars.Count, 1, 10));

        if (detector.AreSound("warnFrom", "pageFrom") && policy.PageFrom <= policy.WarnFrom)
        {
            detector.Reject("pageFrom", SecurityCodes.Severities, $"pageFrom is {policy.PageFrom}; expected more than warnFrom, {policy.WarnFrom}", "warnFrom");
        }

        return policy;
    }
}
