using BarberPro.Policies.Platforms;

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

    /// <summary>The ARN of something in this region and account that is named, not made, by this program.</summary>
    public string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{Platform.Account}:{resource}";
}
