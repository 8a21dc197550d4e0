using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Monitoring;

/// <summary>Robots that call the public health endpoints from every region (MON-10).</summary>
/// <param name="Runtime">Version of their runtime; AWS retires old ones.</param>
/// <param name="Every">Time from one call to the next, 1 min to 1 h; 1 min is the fastest there is.</param>
/// <param name="Within">Time within which an endpoint must answer, 100 ms to 1 min.</param>
/// <param name="Timeout">Time after which a robot is stopped, 3 s to 1 min.</param>
/// <param name="Memory">Memory of a robot in mebibytes, 960 to 3,008 in steps of 64.</param>
/// <param name="SuccessBelow">Share of successful calls below which somebody is woken.</param>
/// <param name="For">How long it must last, whole minutes up to an hour; a multiple of five minutes above ten.</param>
/// <param name="KeyDeletionWindow">How long the deleted key of their artifacts can be restored, 7 to 30 days.</param>
/// <param name="Endpoints">What they call, in the order of the file; none makes no robot.</param>
public sealed record CanariesPolicy(
    string Runtime,
    TimeSpan Every,
    TimeSpan Within,
    TimeSpan Timeout,
    int Memory,
    Percent SuccessBelow,
    TimeSpan For,
    TimeSpan KeyDeletionWindow,
    ImmutableArray<EndpointPolicy> Endpoints)
{
    // Synthetics takes 960 MB to 3,008 MB in steps of 64 (CanaryRunConfigInput).
    private static readonly Scalar<int> Mebibytes = Scalars.Count.Within("960 to 3008 in steps of 64", size => size is >= 960 and <= 3_008 && size % 64 == 0);

    internal static CanariesPolicy Read(PolicyReader canaries)
    {
        var policy = new CanariesPolicy(
            canaries.Require("runtime", MonitoringTexts.Runtime),
            canaries.Require("every", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
            canaries.Require("within", Durations.Milliseconds, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(1)),
            canaries.Require("timeout", Durations.Seconds, TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(1)),
            canaries.Require("memory", Mebibytes),
            canaries.Require("successBelow", Scalars.Percent, new(1), new(100)),
            canaries.Require("for", TimeLimitPolicy.Lasting),
            canaries.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)),
            canaries.NamedSections("endpoints", EndpointPolicy.Read, atLeast: 0, atMost: 10));

        if (canaries.AreSound("every", "timeout") && policy.Timeout >= policy.Every)
        {
            canaries.Reject(
                "timeout", MonitoringCodes.CanaryTimeout, $"timeout is {Durations.Format(policy.Timeout)}; expected less than every, {Durations.Format(policy.Every)}", "every");
        }

        if (canaries.AreSound("within", "timeout") && policy.Within >= policy.Timeout)
        {
            canaries.Reject(
                "within", MonitoringCodes.CanaryTimeout, $"within is {Durations.Format(policy.Within)}; expected less than timeout, {Durations.Format(policy.Timeout)}", "timeout");
        }

        return policy;
    }
}
