using BarberPro.Bootstrap.Access;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.Iam;

namespace BarberPro.Bootstrap.Components;

/// <summary>What the boundary of roles needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="State">State and secrets, which no role of the platform touches.</param>
public sealed record RoleBoundaryInputs(RegionContext Context, StateInputs State);

/// <summary>The policy that every role of the platform names as its boundary (<see cref="RegionContext.Boundary"/>); pipelines can make none without it.</summary>
public sealed class RoleBoundary : ComponentResource
{
    /// <summary>Declares the policy.</summary>
    public RoleBoundary(string name, RoleBoundaryInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:bootstrap:RoleBoundary", name, options)
    {
        // Outside of the path that pipelines may change; the platform knows it by its name.
        var policy = new Policy(name, new()
        {
            Name = inputs.Context.Names.Physical(name),
            Description = $"What no role of {inputs.Context.Names.Environment} gets beyond",
            PolicyDocument = inputs.State.Apply(state => BoundaryAccess.Of(inputs.Context, state)),
        }, new() { Parent = this, Protect = true });

        Arn = policy.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the policy.</summary>
    [Output]
    public Output<string> Arn { get; private set; }
}
