using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Cloudflare;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>
/// Where a zone's rulesets are declared. A zone has one entry point a phase: a second ruleset of the same phase, from another stack or from the dashboard,
/// is refused.
/// </summary>
/// <param name="ZoneId">The zone.</param>
/// <param name="Host">The application's host; rules about its requests are about no other host of the zone.</param>
/// <param name="Names">Names of resources.</param>
/// <param name="Version">Version of the rules (CDN-9).</param>
public sealed record ZoneScope(string ZoneId, string Host, ResourceNames Names, int Version)
{
    /// <summary>Declares the ruleset of a phase.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="phase">The phase, as Cloudflare writes it .</param>
    /// <param name="description">What the rules do.</param>
    /// <param name="rules">The rules, in their order.</param>
    /// <param name="options">Options.</param>
    public Ruleset Declare(string name, string phase, string description, InputList<RulesetRuleArgs> rules, CustomResourceOptions options) => new(name, new()
    {
        ZoneId = ZoneId,
        Kind = "zone",
        Phase = phase,
        Name = Names.Physical(name),
        Description = $"{description} (policy version {Version})",
        Rules = rules,
    }, options);
}
