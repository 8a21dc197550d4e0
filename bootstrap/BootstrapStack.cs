using BarberPro.Bootstrap.Access;
using BarberPro.Bootstrap.Components;
using BarberPro.Infra.Naming;
using BarberPro.Infra.Providers;
using BarberPro.Policies;
using BarberPro.Policies.Bootstrapping;

using Pulumi;

namespace BarberPro.Bootstrap;

/// <summary>What one environment's account needs before the first deployment, top to bottom.</summary>
public sealed class BootstrapStack : Stack
{
    /// <summary>Declares it inside the current deployment.</summary>
    /// <param name="policy">What is the same in every account.</param>
    /// <param name="environment">The environment's own policy: account, regions, names and tags.</param>
    /// <param name="options">Transformations, such as an offline preview's recording.</param>
    public BootstrapStack(BootstrapPolicy policy, StackPolicy environment, StackOptions? options = null)
        : base(options)
    {
        var context = new RegionContext(environment.Platform.Regions.Primary, environment.Platform);
        var aws = new ComponentResourceOptions { Providers = { CloudProviders.Aws(context) } };

        var state = new StateBucket("state", policy.State, context, aws);
        var secrets = new SecretsKey("secrets", policy.State, context, aws);
        var identity = new PipelineIdentity("pipelines", context, aws);

        var arns = new StateInputs(state.BucketArn, state.KeyArn, secrets.KeyArn);
        Boundary = new RoleBoundary("boundary", new(context, arns), aws).Arn;

        var inputs = new PipelineRoleInputs(context, identity.Arn, arns, DeploymentScope.Of(environment));
        Preview = new PipelineRole("preview", policy.Pipelines, RolePurpose.Preview, inputs, aws).Arn;
        Drift = new PipelineRole("drift", policy.Pipelines, RolePurpose.Drift, inputs, aws).Arn;
        Deploy = new PipelineRole("deploy", policy.Pipelines, RolePurpose.Deploy, inputs, aws).Arn;
        Backend = state.BucketId.Apply(bucket => $"s3://{bucket}?region={context.Region}&awssdk=v2");
        SecretsProvider = secrets.AliasName.Apply(alias => $"awskms://{alias}?region={context.Region}");
    }

    /// <summary>What <c>pulumi login</c> takes.</summary>
    [Output("backend")]
    public Output<string> Backend { get; private set; }

    /// <summary>What <c>pulumi stack init --secrets-provider</c> takes.</summary>
    [Output("secretsProvider")]
    public Output<string> SecretsProvider { get; private set; }

    /// <summary>ARN of what no role of the platform gets beyond.</summary>
    [Output("boundary")]
    public Output<string> Boundary { get; private set; }

    /// <summary>ARN of the role that previews pull requests.</summary>
    [Output("preview")]
    public Output<string> Preview { get; private set; }

    /// <summary>ARN of the role that compares the branch with the cloud.</summary>
    [Output("drift")]
    public Output<string> Drift { get; private set; }

    /// <summary>ARN of the role that deploys.</summary>
    [Output("deploy")]
    public Output<string> Deploy { get; private set; }
}
