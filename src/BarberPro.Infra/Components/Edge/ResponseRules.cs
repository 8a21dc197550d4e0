using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What the edge does to answers: it compresses them (CDN-4) and tells browsers what to fetch ahead (CDN-6).</summary>
public sealed class ResponseRules : ComponentResource
{
    /// <summary>Declares both rulesets.</summary>
    public ResponseRules(string name, EdgePolicy policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:ResponseRules", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        _ = inputs.Declare(
            ResourceNames.Logical(name, "compression"), "http_response_compression", "How answers are compressed", new[] { Compress(policy.Compression) }, inside);
        _ = inputs.Declare(
            ResourceNames.Logical(name, "headers"), "http_response_headers_transform", "What browsers fetch ahead", new[] { Prefetch(policy.Prefetch, inputs.Host) }, inside);
        RegisterOutputs();
    }

    private static RulesetRuleArgs Compress(CompressionPolicy compression)
    {
        var algorithms = new RulesetRuleActionParametersAlgorithmArgs[compression.Algorithms.Length];
        for (var index = 0; index < algorithms.Length; index++)
        {
            algorithms[index] = new() { Name = compression.Algorithms[index] };
        }

        return new()
        {
            Ref = "compress",
            Description = "compresses what is text",
            Enabled = compression.Enabled,
            Expression = RequestExpressions.Answers(compression.ContentTypes),
            Action = "compress_response",
            ActionParameters = new RulesetRuleActionParametersArgs { Algorithms = algorithms },
        };
    }

    private static RulesetRuleArgs Prefetch(PrefetchPolicy prefetch, string host) => new()
    {
        Ref = "prefetch",
        Description = "names what the next page needs",
        Enabled = prefetch.Enabled,
        Expression = RequestExpressions.Pages(host, prefetch.Pages),
        Action = "rewrite",
        ActionParameters = new RulesetRuleActionParametersArgs
        {
            Headers = ImmutableDictionary<string, RulesetRuleActionParametersHeadersArgs>.Empty.Add(
                "Link", new() { Operation = "set", Value = LinkHeader.Prefetch(prefetch.Resources) }),
        },
    };
}
