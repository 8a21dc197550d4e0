using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;

using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What the database servers of a region share: their subnets, their parameters and the role that measures them.</summary>
public sealed class DatabaseSite : ComponentResource
{
    private const string MonitoringPolicyArn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole";

    private readonly DatabasesPolicy policy;
    private readonly RegionContext context;
    private readonly CustomResourceOptions inside;

    /// <summary>Declares the subnet group, the parameter groups and the role.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="policy">What the servers are.</param>
    /// <param name="inputs">What the site needs from elsewhere.</param>
    /// <param name="options">Options of the component.</param>
    public DatabaseSite(string name, DatabasesPolicy policy, DatabaseSiteInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:databases:DatabaseSite", name, options)
    {
        (this.policy, context) = (policy, inputs.Context);
        inside = new() { Parent = this };
        SubnetGroup = new SubnetGroup(
            name, new() { Name = context.Names.Physical(name, "subnets"), Description = $"Databases of {context.Names.Environment}", SubnetIds = inputs.Subnets }, inside).Name;
        Parameters = ByName.Of(inputs.Roles, role => role, role => Declare(ResourceNames.Logical(name, role)));

        var role = new Role(ResourceNames.Logical(name, "monitoring"), new()
        {
            Description = "Measures the database servers' systems",
            AssumeRolePolicy = AccessDocument.Trust("monitoring.rds.amazonaws.com", context.Platform.Account),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var attachment = new RolePolicyAttachment(ResourceNames.Logical(name, "monitoring"), new() { Role = role.Name, PolicyArn = MonitoringPolicyArn }, inside);

        // RDS tries the role while it makes a server, so its rights have to be there by then.
        MonitoringRole = Output.Tuple(role.Arn, attachment.Id).Apply(both => both.Item1);
        RegisterOutputs();
    }

    /// <summary>Name of the subnet group.</summary>
    [Output]
    public Output<string> SubnetGroup { get; private set; }

    /// <summary>ARN of the role that measures the servers.</summary>
    [Output]
    public Output<string> MonitoringRole { get; private set; }

    /// <summary>Names of the parameter groups, by role of the servers.</summary>
    public ImmutableDictionary<string, Output<string>> Parameters { get; }

    private Output<string> Declare(string name)
    {
        var family = ParameterPlan.Family(policy);
        var args = new ParameterGroupArgs
        {
            // With its family in the name: an upgrade makes the new group before it drops the one in use.
            Name = context.Names.Physical(name, family),
            Family = family,
            Description = $"Parameters of {context.Names.Physical(name)}",
        };
        foreach (var parameter in ParameterPlan.Of(policy, context.Platform.Market))
        {
            args.Parameters.Add(new ParameterGroupParameterArgs
            {
                Name = parameter.Name,
                Value = parameter.Value,
                ApplyMethod = parameter.IsStatic ? "pending-reboot" : "immediate",
            });
        }

        return new ParameterGroup(name, args, inside).Name;
    }
}

/// <summary>What a site needs from elsewhere.</summary>
/// <param name="Context">Where it is.</param>
/// <param name="Subnets">Subnets of what holds data, one a zone.</param>
/// <param name="Roles">Roles of its servers; each has a parameter group of its own.</param>
public sealed record DatabaseSiteInputs(RegionContext Context, ImmutableArray<Output<string>> Subnets, ImmutableArray<string> Roles);
