using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Firewall;

using Pulumi;
using Pulumi.Aws.WafV2;
using Pulumi.Aws.WafV2.Inputs;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>What the firewall's log needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Logs">How log groups are encrypted and how long they live.</param>
/// <param name="FirewallArn">ARN of the firewall.</param>
public sealed record FirewallLogInputs(RegionContext Context, LogStore Logs, Output<string> FirewallArn);

/// <summary>What the firewall saw, without what would let somebody sign in (SEC-4).</summary>
public sealed class FirewallLog : ComponentResource
{
    // WAF writes to no group whose name begins otherwise.
    private const string Prefix = "aws-waf-logs-barberpro-";

    /// <summary>Declares the log group and the logging.</summary>
    public FirewallLog(string name, FirewallPolicy policy, FirewallLogInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:firewall:FirewallLog", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var group = EncryptedLog.Declare(name, string.Concat(Prefix, inputs.Context.Names.Environment), inputs.Logs, inside);
        var redacted = new WebAclLoggingConfigurationRedactedFieldArgs[policy.RedactedHeaders.Length];
        for (var index = 0; index < redacted.Length; index++)
        {
            redacted[index] = new() { SingleHeader = new WebAclLoggingConfigurationRedactedFieldSingleHeaderArgs { Name = policy.RedactedHeaders[index] } };
        }

        _ = new WebAclLoggingConfiguration(
            name, new() { ResourceArn = inputs.FirewallArn, LogDestinationConfigs = group.Arn, RedactedFields = redacted }, inside);
        RegisterOutputs();
    }
}
