using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>A group of rules that AWS maintains (SEC-4).</summary>
/// <param name="Group">Its name.</param>
/// <param name="Action">Count while it is tried out, block after.</param>
public sealed record ManagedGroupPolicy(string Group, GroupAction Action)
{
    /// <summary>The group that stops Log4j and its like (baseline 41).</summary>
    public const string KnownBadInputs = "AWSManagedRulesKnownBadInputsRuleSet";

    // The IP reputation groups are missing on purpose: they look at the address of the connection, which is always Cloudflare's (SEC-4).
    private static readonly Scalar<string> Groups = Texts.OneOf(
        "AWSManagedRulesCommonRuleSet",
        KnownBadInputs,
        "AWSManagedRulesSQLiRuleSet",
        "AWSManagedRulesLinuxRuleSet",
        "AWSManagedRulesUnixRuleSet",
        "AWSManagedRulesAdminProtectionRuleSet");

    internal static ManagedGroupPolicy Read(PolicyReader group) => new(
        group.Require("group", Groups),
        group.Require("action", Scalars.Word<GroupAction>(("count", GroupAction.Count), ("block", GroupAction.Block))));
}
