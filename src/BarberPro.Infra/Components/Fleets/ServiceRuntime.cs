using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Ssm;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>What a service's runtime needs from elsewhere.</summary>
/// <param name="Context">Where it runs.</param>
/// <param name="Agent">How often its agent measures.</param>
/// <param name="Logs">Where its logs go.</param>
/// <param name="Data">The passwords that it may read.</param>
public sealed record ServiceRuntimeInputs(RegionContext Context, AgentPolicy Agent, LogStore Logs, DataGrant Data);

/// <summary>What both colours of a service share: its log group, its agent's configuration, its work queue and what its instances may do.</summary>
public sealed class ServiceRuntime : ComponentResource
{
    /// <summary>Session Manager instead of SSH: no port, no key, every session recorded (SEC-6).</summary>
    private const string SessionManagerPolicy = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

    /// <summary>Declares log group, agent parameter, queue, role and instance profile.</summary>
    public ServiceRuntime(string name, ServicePolicy policy, ServiceRuntimeInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:fleets:ServiceRuntime", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var context = inputs.Context;
        var (service, data) = (policy.Name, inputs.Data);
        var tags = ResourceTags.ForService(service);
        var logGroup = EncryptedLog.Declare(name, context.Names.Path(service), inputs.Logs, inside);
        var agent = new Parameter(name, new()
        {
            Name = context.Names.Path("agent", service),
            Description = $"CloudWatch agent of {service}",
            Type = ParameterType.String,

            // No secret, and Value would hide it as one: its figures belong into every diff.
            InsecureValue = logGroup.Name.Apply(group => AgentConfiguration.Of(service, group, inputs.Agent)),
            Tags = tags,
        }, inside);
        Queue = policy.Queue is { } queue ? new WorkQueue(name, queue, context, new() { Parent = this }) : null;

        var role = new Role(name, new()
        {
            Description = $"Instances of {service}",
            AssumeRolePolicy = AccessDocument.Trust("ec2.amazonaws.com", account: null),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
            Tags = tags,
        }, inside);
        _ = new RolePolicyAttachment(name, new() { Role = role.Name, PolicyArn = SessionManagerPolicy }, inside);
        _ = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = Output.Tuple(agent.Arn, logGroup.Arn, Queue?.Arn ?? Output.Create(""), Of(policy, DataTier.Database, data.DatabaseSecret), Of(policy, DataTier.Cache, data.CacheSecret), data.SecretKey).Apply(
                arns => InstanceAccess.Of(policy, context, new(
                    arns.Item1, arns.Item2, arns.Item3.Length == 0 ? null : arns.Item3, arns.Item4, arns.Item5, arns.Item6))),
        }, inside);

        LogGroup = logGroup.Name;
        AgentParameter = agent.Name;
        Profile = new InstanceProfile(name, new() { Path = context.IamPath, Role = role.Name, Tags = tags }, inside).Arn;
        RegisterOutputs();
    }

    // What a service does not reach it does not wait for either.
    private static Output<string> Of(ServicePolicy service, DataTier tier, Output<string> secret) => service.Reaches.Contains(tier) ? secret : Output.Create("");

    /// <summary>Name of the log group.</summary>
    /// <summary>Name of the log group of both colours.</summary>
    [Output]
    public Output<string> LogGroup { get; private set; }

    /// <summary>Name of the parameter that holds the agent's configuration.</summary>
    [Output]
    public Output<string> AgentParameter { get; private set; }

    /// <summary>ARN of the instances' profile.</summary>
    [Output]
    public Output<string> Profile { get; private set; }

    /// <summary>The work queue, if the service has one.</summary>
    public WorkQueue? Queue { get; }
}
