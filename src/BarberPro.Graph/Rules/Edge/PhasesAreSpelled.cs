using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-13: phases and actions are spelled as Cloudflare spells them.</summary>
internal sealed class PhasesAreSpelled : IRule
{
    // Cloudflare's API, "Rulesets": values of phase and action that a zone's entry points take.
    private static readonly string[] Phases =
    [
        "ddos_l7", "http_config_settings", "http_custom_errors", "http_ratelimit", "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
        "http_request_firewall_managed", "http_request_late_transform", "http_request_origin", "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
        "http_response_compression", "http_response_firewall_managed", "http_response_headers_transform",
    ];

    private static readonly string[] Actions =
    [
        "block", "challenge", "compress_response", "execute", "js_challenge", "log", "managed_challenge", "redirect", "rewrite", "route", "score", "serve_error", "set_cache_settings", "set_config", "skip",
    ];

    public RuleCard Card { get; } = new(
        "BP-CF-13",
        "Phases and actions are spelled as Cloudflare spells them",
        "Pulumi's docs show set*cache*settings; the service takes set_cache_settings (X-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        node.Each("rules").Select(rule => Expect.OneOf(node, $"{rule.Path}.action", Actions))
            .Prepend(Expect.OneOf(node, "kind", "zone"))
            .Prepend(Expect.OneOf(node, "phase", Phases)));
}
