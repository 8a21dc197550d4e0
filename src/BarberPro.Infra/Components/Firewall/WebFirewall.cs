using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;
using BarberPro.Policies.Firewall;

using Pulumi;
using Pulumi.Aws.WafV2;
using Pulumi.Aws.WafV2.Inputs;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>What a web firewall needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="RateLimits">Limit of a client, that of the edge.</param>
/// <param name="Sensitivity">How little counts as an attack, as at the edge.</param>
/// <param name="BalancerArn">ARN of the load balancer that it guards.</param>
public sealed record WebFirewallInputs(RegionContext Context, RateLimitsPolicy RateLimits, DdosSensitivity Sensitivity, Output<string> BalancerArn);

/// <summary>The firewall of a region's load balancer (SEC-2, SEC-3, SEC-4).</summary>
public sealed class WebFirewall : ComponentResource
{
    private readonly string name;
    private readonly ResourceNames names;

    /// <summary>Declares the firewall and puts it before the load balancer.</summary>
    public WebFirewall(string name, FirewallPolicy policy, WebFirewallInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:firewall:WebFirewall", name, options)
    {
        (this.name, names) = (name, inputs.Context.Names);
        var inside = new CustomResourceOptions { Parent = this };
        var acl = new WebAcl(name, new()
        {
            Name = names.Physical(name),
            Description = "What the load balancer refuses",
            Scope = FirewallScope.Regional,
            DefaultAction = new WebAclDefaultActionArgs { Allow = new WebAclDefaultActionAllowArgs() },
            VisibilityConfig = new WebAclVisibilityConfigArgs { CloudwatchMetricsEnabled = true, SampledRequestsEnabled = true, MetricName = names.Physical(name) },
            Rules = Rules(policy, inputs, Exempt(policy, inside)),
        }, inside);
        _ = new WebAclAssociation(name, new() { ResourceArn = inputs.BalancerArn, WebAclArn = acl.Arn }, inside);
        Arn = acl.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the firewall.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    private Output<string>? Exempt(FirewallPolicy policy, CustomResourceOptions inside)
    {
        if (policy.ExemptAddresses.IsEmpty)
        {
            return null;
        }

        var addresses = new string[policy.ExemptAddresses.Length];
        for (var index = 0; index < addresses.Length; index++)
        {
            addresses[index] = policy.ExemptAddresses[index].ToString();
        }

        var logicalName = ResourceNames.Logical(name, "exempt");
        return new IpSet(logicalName, new()
        {
            Name = names.Physical(logicalName),
            Description = "Load generators",
            Scope = FirewallScope.Regional,
            IpAddressVersion = "IPV4",
            Addresses = addresses,
        }, inside).Arn;
    }

    // The cheapest and most certain refusals first; a rule that refuses ends the evaluation.
    private WebAclRuleArgs[] Rules(FirewallPolicy policy, WebFirewallInputs inputs, Output<string>? exempt)
    {
        var rules = new List<WebAclRuleArgs>();
        if (policy.AntiDdos.Enabled)
        {
            rules.Add(Rule(rules.Count, "anti-ddos", AntiDdosRule.Statement(policy.AntiDdos, inputs.Sensitivity), GroupAction.Block));
        }

        var rate = Rule(rules.Count, "rate", RateRule.Statement(inputs.RateLimits, policy, exempt));
        rate.Action = new WebAclRuleActionArgs { Block = new WebAclRuleActionBlockArgs() };
        rules.Add(rate);
        foreach (var group in policy.ManagedGroups)
        {
            rules.Add(Rule(rules.Count, group.Group, Managed(group.Group), group.Action));
        }

        return [.. rules];
    }

    private static WebAclRuleStatementArgs Managed(string group) => new()
    {
        ManagedRuleGroupStatement = new WebAclRuleStatementManagedRuleGroupStatementArgs { VendorName = "AWS", Name = group },
    };

    // A group decides by itself; the override only says whether its decisions count as such.
    private WebAclRuleArgs Rule(int priority, string rule, WebAclRuleStatementArgs statement, GroupAction action)
    {
        var args = Rule(priority, rule, statement);
        args.OverrideAction = action == GroupAction.Count
            ? new WebAclRuleOverrideActionArgs { Count = new WebAclRuleOverrideActionCountArgs() }
            : new WebAclRuleOverrideActionArgs { None = new WebAclRuleOverrideActionNoneArgs() };
        return args;
    }

    private WebAclRuleArgs Rule(int priority, string rule, WebAclRuleStatementArgs statement) => new()
    {
        Name = rule,
        Priority = priority,
        Statement = statement,
        VisibilityConfig = new WebAclRuleVisibilityConfigArgs { CloudwatchMetricsEnabled = true, SampledRequestsEnabled = true, MetricName = names.Physical(name, rule) },
    };
}
