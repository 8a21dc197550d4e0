using System.Collections.Immutable;

using BarberPro.Policies;

namespace BarberPro.Capacity.LoadTests;

/// <summary>What a load test is played against, or why there is nothing.</summary>
/// <param name="Host">The stack's public name; null when it may not be tested.</param>
/// <param name="Refusal">Why it may not be tested; null when it may.</param>
public sealed record LoadTestTarget(string? Host, string? Refusal)
{
    /// <summary>A stack is tested only if its own host is listed: whoever writes scenarios for production has to change its policy first.</summary>
    public static LoadTestTarget Of(StackPolicy policy)
    {
        var (host, allowed) = (policy.Platform.Dns.Host, policy.Demand.LoadTests.Hosts);
        return allowed.Contains(host)
            ? new(host, null)
            : new(null, $"demand.loadTests.hosts is {Shown(allowed)}; expected {host} among them, platform.dns.host, if {policy.Platform.Environment} is to be tested");
    }

    private static string Shown(ImmutableArray<string> hosts) => $"[{string.Join(", ", hosts)}]";
}
