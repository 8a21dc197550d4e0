using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Firewall;

/// <summary>The second layer, at the load balancer: who may reach it, and what is refused there. Its rate limit is that of edge.rateLimits.</summary>
/// <param name="ClientAddressHeader">Header in which the edge passes the client's address on (SEC-2).</param>
/// <param name="ExemptAddresses">Networks that the rate limit leaves alone; load generators (OPS-3).</param>
/// <param name="AntiDdos">AWS's protection from masses of requests.</param>
/// <param name="ManagedGroups">Groups of rules that AWS maintains, by priority.</param>
/// <param name="RedactedHeaders">Headers that never reach the log (SEC-4).</param>
/// <param name="BlockedRequests">When refused requests are worth a look.</param>
/// <param name="EdgeRanges">Addresses of the edge.</param>
/// <param name="OriginPulls">How the load balancer knows the edge.</param>
public sealed record FirewallPolicy(
    string ClientAddressHeader,
    ImmutableArray<Cidr> ExemptAddresses,
    AntiDdosPolicy AntiDdos,
    ImmutableArray<ManagedGroupPolicy> ManagedGroups,
    ImmutableArray<string> RedactedHeaders,
    BlockedRequestsPolicy BlockedRequests,
    EdgeRangesPolicy EdgeRanges,
    OriginPullsPolicy OriginPulls)
{
    internal static FirewallPolicy Read(PolicyReader firewall)
    {
        var policy = new FirewallPolicy(
            firewall.Require("clientAddressHeader", FirewallTexts.Header),
            firewall.List("exemptAddresses", Networks.Cidr, atLeast: 0, atMost: 20),
            firewall.Section("antiDdos", AntiDdosPolicy.Read),
            firewall.Sections("managedGroups", ManagedGroupPolicy.Read, atLeast: 1, atMost: 10),
            firewall.List("redactedHeaders", FirewallTexts.Header, atLeast: 1, atMost: 20),
            firewall.Section("blockedRequests", BlockedRequestsPolicy.Read),
            firewall.Section("edgeRanges", EdgeRangesPolicy.Read),
            firewall.Section("originPulls", OriginPullsPolicy.Read));

        if (firewall.AreSound("managedGroups"))
        {
            policy.CheckGroups(firewall);
        }

        return policy;
    }

    private void CheckGroups(PolicyReader firewall)
    {
        var guarded = false;
        for (var index = 0; index < ManagedGroups.Length; index++)
        {
            var group = ManagedGroups[index];
            guarded |= group is { Group: ManagedGroupPolicy.KnownBadInputs, Action: GroupAction.Block };
            for (var other = 0; other < index; other++)
            {
                if (ManagedGroups[other].Group == group.Group)
                {
                    firewall.Reject($"managedGroups[{index}].group", FirewallCodes.GroupTwice, $"group is {group.Group}, like that of managedGroups[{other}]; expected it once");
                }
            }
        }

        if (!guarded)
        {
            firewall.Reject(
                "managedGroups", FirewallCodes.Unguarded, $"managedGroups do not block by {ManagedGroupPolicy.KnownBadInputs}; expected it with action block");
        }
    }
}
