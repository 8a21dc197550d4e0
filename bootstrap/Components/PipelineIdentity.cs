using BarberPro.Bootstrap.Access;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.Iam;

namespace BarberPro.Bootstrap.Components;

/// <summary>GitHub as an identity provider: its pipelines show a token of some minutes, and no key of ours lies there.</summary>
public sealed class PipelineIdentity : ComponentResource
{
    /// <summary>Declares the provider; an account has one for each issuer.</summary>
    public PipelineIdentity(string name, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:bootstrap:PipelineIdentity", name, options)
    {
        // No thumbprints: AWS holds GitHub's certificate to its own list of authorities.
        var provider = new OpenIdConnectProvider(name, new()
        {
            Url = $"https://{PipelineTrust.Issuer}",
            ClientIdLists = { PipelineTrust.Audience },
            Tags = ResourceTags.Named(inputs.Names.Physical(name)),
        }, new() { Parent = this });

        Arn = provider.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the provider.</summary>
    [Output]
    public Output<string> Arn { get; private set; }
}
