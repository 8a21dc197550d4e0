using System.Collections.Immutable;

using BarberPro.Policies.Units;

using Pulumi;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>
/// Who is never counted (OPS-3): a load generator sends a city's requests from one address. Rate rules of plan Business see no headers, so the
/// exemption is a rule of its own, by source address, before them.
/// </summary>
public sealed class RateExemption : ComponentResource
{
    /// <summary>Declares the ruleset.</summary>
    public RateExemption(string name, ImmutableArray<Cidr> policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:RateExemption", name, options)
    {
        _ = inputs.Declare(name, "http_request_firewall_custom", "Who is never counted", new[]
        {
            new RulesetRuleArgs
            {
                Ref = "load-generators",
                Description = "load generators pass the rate limits, and nothing else",
                Enabled = true,
                Expression = RequestExpressions.From(inputs.Host, policy),
                Action = "skip",
                ActionParameters = new RulesetRuleActionParametersArgs { Phases = { "http_ratelimit" } },
            },
        }, new() { Parent = this });
        RegisterOutputs();
    }
}
