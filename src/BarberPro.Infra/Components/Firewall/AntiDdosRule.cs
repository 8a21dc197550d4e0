using BarberPro.Infra.Components.Edge;
using BarberPro.Policies.Edge;
using BarberPro.Policies.Firewall;

using Pulumi.Aws.WafV2.Inputs;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>AWS's protection from masses of requests, as sensitive as that of the edge (SEC-3).</summary>
internal static class AntiDdosRule
{
    /// <summary>The statement.</summary>
    public static WebAclRuleStatementArgs Statement(AntiDdosPolicy policy, DdosSensitivity sensitivity) => new()
    {
        ManagedRuleGroupStatement = new WebAclRuleStatementManagedRuleGroupStatementArgs
        {
            VendorName = "AWS",
            Name = "AWSManagedRulesAntiDDoSRuleSet",
            ManagedRuleGroupConfigs =
            {
                new WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigArgs
                {
                    AwsManagedRulesAntiDdosRuleSet = new WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetArgs
                    {
                        SensitivityToBlock = SensitivityName.OfAws(sensitivity),
                        ClientSideActionConfig = new WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigArgs
                        {
                            Challenge = Challenge(policy, sensitivity),
                        },
                    },
                },
            },
        },
    };

    // A client of JSON cannot solve a challenge and would only see an error.
    private static WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeArgs Challenge(
        AntiDdosPolicy policy, DdosSensitivity sensitivity)
    {
        var challenge = new WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeArgs
        {
            UsageOfAction = "ENABLED",
            Sensitivity = SensitivityName.OfAws(sensitivity),
        };
        foreach (var path in policy.ExemptPaths)
        {
            challenge.ExemptUriRegularExpressions.Add(
                new WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeExemptUriRegularExpressionArgs
                {
                    RegexString = path,
                });
        }

        return challenge;
    }
}
