using BarberPro.Bootstrap.Access;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Bootstrapping;

using Pulumi;
using Pulumi.Aws.Iam;

namespace BarberPro.Bootstrap.Components;

/// <summary>What a pipeline's role needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="IdentityArn">Identity provider whose tokens are taken.</param>
/// <param name="State">State and secrets.</param>
/// <param name="Scope">Where deployments happen.</param>
public sealed record PipelineRoleInputs(RegionContext Context, Output<string> IdentityArn, StateInputs State, DeploymentScope Scope);

/// <summary>A role that a pipeline holds for one purpose.</summary>
public sealed class PipelineRole : ComponentResource
{
    /// <summary>Declares the role with what it may do.</summary>
    public PipelineRole(string name, PipelinesPolicy policy, RolePurpose purpose, PipelineRoleInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:bootstrap:PipelineRole", name, options)
    {
        var context = inputs.Context;
        var environment = context.Names.Environment;

        // Workflows name it, so its name is not left to chance.
        var role = new Role(name, new()
        {
            Name = context.Names.Physical("pipeline", name),
            Description = $"Pipelines of {environment}: {name}",
            MaxSessionDuration = (int)policy.Session.TotalSeconds,
            AssumeRolePolicy = inputs.IdentityArn.Apply(arn => PipelineTrust.Of(policy, purpose, environment, arn)),
        }, new() { Parent = this });
        _ = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = inputs.State.Apply(state => PipelineAccess.Of(policy, purpose, context, inputs.Scope, state)),
        }, new() { Parent = this });

        Arn = role.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the role.</summary>
    [Output]
    public Output<string> Arn { get; private set; }
}
