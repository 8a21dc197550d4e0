using BarberPro.Policies.Platforms;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Naming;

/// <summary>What every component of a region needs to know about where it stands.</summary>
/// <param name="Region">AWS region.</param>
/// <param name="Platform">Who owns the platform, for which market.</param>
public sealed record RegionContext(string Region, PlatformPolicy Platform)
{
    /// <summary>Names of resources.</summary>
    public ResourceNames Names { get; } = new(Platform.Environment);

    /// <summary>Tags of resources.</summary>
    public ResourceTags Tags { get; } = new(Platform, Region);

    /// <summary>Whether this is the region that the platform was built in first. It says nothing about which one serves: that is recovery.activeRegion.</summary>
    public bool IsPrimary => Region == Platform.Regions.Primary;

    /// <summary>Path of every role, instance profile and policy of this environment: what is under it its pipelines may change, and nothing else in IAM.</summary>
    public string IamPath => Names.Path("");

    /// <summary>
    /// What no role of this environment gets beyond, as the ARN of a policy that bootstrap makes. Its pipelines can make roles within it only, so that nobody gets
    /// further through a role than the pipeline itself.
    /// </summary>
    public string Boundary => $"arn:aws:iam::{Platform.Account}:policy/{Names.Physical("boundary")}";

    /// <summary>
    /// A logical name that is this region's own. Every regional component exists once a region, and logical names are unique in a stack; those of
    /// the primary region are plain, others begin with the region's short form: <c>sae1-network</c>.
    /// </summary>
    public string Named(params string[] parts) =>
        IsPrimary ? ResourceNames.Logical(parts) : $"{AwsRegion.ShortFormOf(Region)}-{ResourceNames.Logical(parts)}";

    /// <summary>The ARN of something in this region and account that is named, not made, by this program.</summary>
    public string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{Platform.Account}:{resource}";
}
