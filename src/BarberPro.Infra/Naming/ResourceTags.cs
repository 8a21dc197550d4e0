using System.Collections.Immutable;

using BarberPro.Policies.Platforms;

namespace BarberPro.Infra.Naming;

/// <summary>The one place where tags are made; every taggable resource carries all of them (COST-4).</summary>
/// <param name="Platform">Who owns the platform, for which market.</param>
/// <param name="Region">AWS region of the tagged resources.</param>
public sealed record ResourceTags(PlatformPolicy Platform, string Region)
{
    /// <summary>Service of what belongs to no service in particular.</summary>
    private const string Shared = "platform";

    /// <summary>The tags that a provider sets by default.</summary>
    public ImmutableDictionary<string, string> Default => Of(Shared);

    /// <summary>
    /// All tags of a service's resource. Needed where default tags do not reach: on what an Auto Scaling group launches.
    /// </summary>
    public ImmutableDictionary<string, string> Of(string service) => ImmutableDictionary<string, string>.Empty
        .Add("Project", Platform.Project)
        .Add("Environment", Platform.Environment)
        .Add("Service", service)
        .Add("Market", Platform.Market.Country)
        .Add("Vertical", Platform.Vertical)
        .Add("Region", Region)
        .Add("Owner", Platform.Owner)
        .Add("CostCenter", Platform.CostCenter);

    /// <summary>The tag that people read in the console, beside the default ones.</summary>
    public static ImmutableDictionary<string, string> Named(string name) => ImmutableDictionary<string, string>.Empty.Add("Name", name);

    /// <summary>The tags of a service's own resource that differ from the default ones.</summary>
    public static ImmutableDictionary<string, string> ForService(string service) => ImmutableDictionary<string, string>.Empty.Add("Service", service);
}
