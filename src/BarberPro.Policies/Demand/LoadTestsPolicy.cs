using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How the scenarios are played against a real stack (OPS-3). Users, think time and stages are those of the simulator.</summary>
/// <param name="Hosts">Hosts that a load test may be written for, at most 10; none where nobody may test.</param>
/// <param name="Visit">How long a user stays, 10 s to 10 min; not above <see cref="ScenariosPolicy.Rise"/>, since users grow no faster than visits end.</param>
/// <param name="LeadIn">Ordinary users before a jump or a peak, 1 min to 2 h.</param>
/// <param name="Soak">How long the soak lasts, 1 h to 7 d.</param>
/// <param name="Paths">What a user asks for.</param>
public sealed record LoadTestsPolicy(ImmutableArray<string> Hosts, TimeSpan Visit, TimeSpan LeadIn, TimeSpan Soak, LoadTestPathsPolicy Paths)
{
    internal static LoadTestsPolicy Read(PolicyReader tests) => new(
        tests.List("hosts", Texts.HostName, atLeast: 0, atMost: 10),
        tests.Require("visit", Durations.Seconds, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(10)),
        tests.Require("leadIn", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(2)),
        tests.Require("soak", Durations.Minutes, TimeSpan.FromHours(1), TimeSpan.FromDays(7)),
        tests.Section("paths", LoadTestPathsPolicy.Read));
}
