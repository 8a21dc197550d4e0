using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>A ruleset that Cloudflare maintains (SEC-4).</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Id">Cloudflare's id of it.</param>
/// <param name="Enabled">Whether it applies; false is the rollback of this ruleset alone (CDN-9).</param>
public sealed record ManagedRulesetPolicy(string Name, string Id, bool Enabled)
{
    internal static ManagedRulesetPolicy Read(PolicyReader ruleset) => new(
        ruleset.Name, ruleset.Require("id", EdgeTexts.Id), ruleset.Require("enabled", Scalars.Flag));
}
