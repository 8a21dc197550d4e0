using BarberPro.Policies.Edge;
using BarberPro.Policies.Firewall;

using Pulumi;
using Pulumi.Aws.WafV2.Inputs;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>
/// The rule that counts a client's requests once more (SEC-2). It counts by the address that the edge passes on: the connection's own is Cloudflare's, and
/// X-Forwarded-For is whatever a client writes.
/// </summary>
internal static class RateRule
{
    /// <summary>The statement.</summary>
    /// <param name="limits">The limit, that of the edge.</param>
    /// <param name="firewall">Header of the client's address.</param>
    /// <param name="exempt">ARN of the addresses that are left alone; null when there are none.</param>
    public static WebAclRuleStatementArgs Statement(RateLimitsPolicy limits, FirewallPolicy firewall, Output<string>? exempt) => new()
    {
        RateBasedStatement = new WebAclRuleStatementRateBasedStatementArgs
        {
            Limit = limits.Sustained.Requests,
            EvaluationWindowSec = (int)limits.Sustained.Period.TotalSeconds,
            AggregateKeyType = "FORWARDED_IP",
            ForwardedIpConfig = new WebAclRuleStatementRateBasedStatementForwardedIpConfigArgs
            {
                HeaderName = firewall.ClientAddressHeader,
                FallbackBehavior = FirewallScope.Match,
            },
            ScopeDownStatement = exempt is null ? Below(limits.Path) : Both(Below(limits.Path), NotFrom(exempt, firewall.ClientAddressHeader)),
        },
    };

    private static WebAclRuleStatementRateBasedStatementScopeDownStatementArgs Below(string path) => new()
    {
        ByteMatchStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementByteMatchStatementArgs
        {
            SearchString = path,
            PositionalConstraint = "STARTS_WITH",
            FieldToMatch = new WebAclRuleStatementRateBasedStatementScopeDownStatementByteMatchStatementFieldToMatchArgs
            {
                UriPath = new WebAclRuleStatementRateBasedStatementScopeDownStatementByteMatchStatementFieldToMatchUriPathArgs(),
            },
            TextTransformations = { new WebAclRuleStatementRateBasedStatementScopeDownStatementByteMatchStatementTextTransformationArgs { Priority = 0, Type = "NONE" } },
        },
    };

    private static WebAclRuleStatementRateBasedStatementScopeDownStatementArgs NotFrom(Output<string> exempt, string header) => new()
    {
        NotStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementNotStatementArgs
        {
            Statement = new WebAclRuleStatementRateBasedStatementScopeDownStatementArgs
            {
                IpSetReferenceStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementIpSetReferenceStatementArgs
                {
                    Arn = exempt,
                    IpSetForwardedIpConfig = new WebAclRuleStatementRateBasedStatementScopeDownStatementIpSetReferenceStatementIpSetForwardedIpConfigArgs
                    {
                        HeaderName = header,
                        Position = "FIRST",
                        FallbackBehavior = "NO_MATCH",
                    },
                },
            },
        },
    };

    private static WebAclRuleStatementRateBasedStatementScopeDownStatementArgs Both(
        WebAclRuleStatementRateBasedStatementScopeDownStatementArgs one, WebAclRuleStatementRateBasedStatementScopeDownStatementArgs other) => new()
        {
            AndStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementAndStatementArgs { Statements = { one, other } },
        };
}
