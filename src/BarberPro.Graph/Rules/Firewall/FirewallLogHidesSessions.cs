using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Firewall;

/// <summary>BP-WF-06: the log of a web ACL hides what logs somebody in.</summary>
internal sealed class FirewallLogHidesSessions : IRule
{
    public RuleCard Card { get; } = new(
        "BP-WF-06",
        "The log of a web ACL hides what logs somebody in",
        "Whoever reads the log would be every user.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.WebAclLogging];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var hidden = node.Items("redactedFields").Select(field => field.Text("singleHeader.name")?.ToLowerInvariant()).ToArray();
        return Verdict.When(hidden.Contains("authorization") && hidden.Contains("cookie"), node, "redactedFields", "the headers authorization and cookie");
    }
}
