using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>
/// What the edge keeps (CDN-2). The last rule that matches wins: booking data after the API that it is part of, and what is personal last of all. A rule
/// that overrides the origin strips its cookies and keeps the answer, so that without the last rule one user would see another's page.
/// </summary>
public sealed class CacheRules : ComponentResource
{
    private const string Action = "set_cache_settings";

    /// <summary>Declares the ruleset.</summary>
    public CacheRules(string name, CachePolicy policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:CacheRules", name, options)
    {
        _ = inputs.Declare(name, "http_request_cache_settings", "What is kept, and for how long", new[]
        {
            Keep("static", policy.Static, inputs.Host),
            Keep("api", policy.Api, inputs.Host),
            Keep("booking", policy.Booking, inputs.Host),
            Bypass(policy.Bypass, inputs.Host),
        }, new() { Parent = this });
        RegisterOutputs();
    }

    private static RulesetRuleArgs Keep(string name, CacheClassPolicy content, string host) => new()
    {
        Ref = name,
        Description = $"keeps {name}",
        Enabled = content.Enabled,
        Expression = RequestExpressions.Reads(host, content.Paths),
        Action = Action,
        ActionParameters = new RulesetRuleActionParametersArgs
        {
            Cache = true,
            EdgeTtl = new RulesetRuleActionParametersEdgeTtlArgs { Mode = "override_origin", Default = (int)content.EdgeTtl.TotalSeconds },
            BrowserTtl = content.BrowserTtl is { } browser
                ? new RulesetRuleActionParametersBrowserTtlArgs { Mode = "override_origin", Default = (int)browser.TotalSeconds }
                : new RulesetRuleActionParametersBrowserTtlArgs { Mode = "respect_origin" },
            ServeStale = new RulesetRuleActionParametersServeStaleArgs { DisableStaleWhileUpdating = !content.StaleWhileUpdating },
        },
    };

    private static RulesetRuleArgs Bypass(CacheBypassPolicy bypass, string host) => new()
    {
        Ref = "bypass",
        Description = "never keeps what is personal or changes something",
        Enabled = true,
        Expression = RequestExpressions.Personal(host, bypass),
        Action = Action,
        ActionParameters = new RulesetRuleActionParametersArgs { Cache = false },
    };
}
