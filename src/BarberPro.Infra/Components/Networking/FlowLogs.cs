using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Networking;

using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Iam;

namespace BarberPro.Infra.Components.Networking;

/// <summary>What flow logs need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="VpcId">Network whose traffic they record.</param>
/// <param name="Logs">Where they go.</param>
public sealed record FlowLogsInputs(RegionContext Context, Output<string> VpcId, LogStore Logs);

/// <summary>Records of all accepted and refused traffic of a network.</summary>
public sealed class FlowLogs : ComponentResource
{
    /// <summary>Declares the log group, the role that writes to it, and the recording.</summary>
    public FlowLogs(string name, FlowLogsPolicy policy, FlowLogsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:networking:FlowLogs", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var logicalName = ResourceNames.Logical(name, "flow");
        var group = EncryptedLog.Declare(logicalName, inputs.Context.Names.Path(name, "flow"), inputs.Logs, inside);
        var role = new Role(logicalName, new()
        {
            Description = "Writes the network's flow logs",
            AssumeRolePolicy = AccessDocument.Trust("vpc-flow-logs.amazonaws.com", inputs.Context.Platform.Account),
            Path = inputs.Context.IamPath,
            PermissionsBoundary = inputs.Context.Boundary,
        }, inside);
        _ = new RolePolicy(logicalName, new() { Role = role.Id, Policy = group.Arn.Apply(Write) }, inside);
        _ = new FlowLog(logicalName, new()
        {
            VpcId = inputs.VpcId,
            TrafficType = "ALL",
            LogDestinationType = "cloud-watch-logs",
            LogDestination = group.Arn,
            IamRoleArn = role.Arn,
            MaxAggregationInterval = (int)policy.Aggregation.TotalSeconds,
            Tags = ResourceTags.Named(inputs.Context.Names.Physical(logicalName)),
        }, inside);

        RegisterOutputs();
    }

    private static string Write(string groupArn) => AccessDocument.Of(EncryptedLog.Writing("Write", groupArn));
}
