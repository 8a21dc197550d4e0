using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>The rules that Cloudflare maintains: against masses of requests (SEC-3) and against attacks on the application (SEC-4).</summary>
public sealed class ManagedRules : ComponentResource
{
    private const string Action = "execute";

    /// <summary>Declares both rulesets.</summary>
    public ManagedRules(string name, EdgePolicy policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:ManagedRules", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        _ = inputs.Declare(ResourceNames.Logical(name, "ddos"), "ddos_l7", "How little counts as an attack", new[] { Ddos(policy.Ddos) }, inside);
        _ = inputs.Declare(
            ResourceNames.Logical(name, "firewall"), "http_request_firewall_managed", "Known attacks", Execute(policy.ManagedRulesets), inside);
        RegisterOutputs();
    }

    private static RulesetRuleArgs Ddos(DdosPolicy ddos) => new()
    {
        Ref = "ddos",
        Description = "sensitivity of the protection from masses of requests",
        Enabled = true,
        Expression = RequestExpressions.Always,
        Action = Action,
        ActionParameters = new RulesetRuleActionParametersArgs
        {
            Id = ddos.Ruleset,
            Overrides = new RulesetRuleActionParametersOverridesArgs { SensitivityLevel = SensitivityName.OfCloudflare(ddos.Sensitivity) },
        },
    };

    private static RulesetRuleArgs[] Execute(ImmutableArray<ManagedRulesetPolicy> rulesets)
    {
        var rules = new RulesetRuleArgs[rulesets.Length];
        for (var index = 0; index < rules.Length; index++)
        {
            var ruleset = rulesets[index];
            rules[index] = new()
            {
                Ref = ruleset.Name,
                Description = $"managed rules: {ruleset.Name}",
                Enabled = ruleset.Enabled,
                Expression = RequestExpressions.Always,
                Action = Action,
                ActionParameters = new RulesetRuleActionParametersArgs { Id = ruleset.Id },
            };
        }

        return rules;
    }
}
