using BarberPro.Policies.Platforms;

using Pulumi.Aws;
using Pulumi.Aws.Inputs;

namespace BarberPro.Infra.Providers;

/// <summary>
/// Sends an AWS provider to an emulator. Keys <c>aws:endpoints</c> in a stack file reach default providers only, and this project has none, so they are
/// arguments of the explicit ones.
/// </summary>
public static class Emulation
{
    /// <summary>The arguments, completed by what an emulator needs.</summary>
    public static ProviderArgs Of(EmulatorPolicy emulator, ProviderArgs args)
    {
        args.S3UsePathStyle = emulator.PathStyle;
        args.SkipCredentialsValidation = emulator.SkipCredentialsValidation;
        args.SkipMetadataApiCheck = emulator.SkipMetadata;
        args.SkipRegionValidation = emulator.SkipRegionValidation;
        args.Endpoints.Add(Everywhere(emulator.Aws));
        return args;
    }

    /// <summary>Every service that the program declares something of, and STS, which tells the account. One left out would be called for real.</summary>
    private static ProviderEndpointArgs Everywhere(string address) => new()
    {
        Accessanalyzer = address,
        Acm = address,
        Autoscaling = address,
        Backup = address,
        Budgets = address,
        Ce = address,
        Cloudtrail = address,
        Cloudwatch = address,
        Ec2 = address,
        Elasticache = address,
        Elbv2 = address,
        Events = address,
        Firehose = address,
        Guardduty = address,
        Iam = address,
        Kms = address,
        Lambda = address,
        Logs = address,
        Rds = address,
        Resourcegroups = address,
        S3 = address,
        Scheduler = address,
        Secretsmanager = address,
        Sns = address,
        Sqs = address,
        Ssm = address,
        Sts = address,
        Synthetics = address,
        Wafv2 = address,
    };
}
