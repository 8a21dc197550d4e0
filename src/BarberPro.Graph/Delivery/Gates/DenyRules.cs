using BarberPro.Graph.Rules;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>The rules of a resource that refuse something, each under a name that stays when the rule is edited.</summary>
internal static class DenyRules
{
    private const string Association = ResourceTypes.WebAclAssociation;

    private static readonly string[] EdgeRefusals = ["block", "challenge", "execute", "js_challenge", "managed_challenge"];

    /// <summary>Names of the rules that refuse; none for resources that refuse nothing.</summary>
    internal static IEnumerable<string> Of(string type, GraphValue inputs) => type switch
    {
        _ when inputs.Members.IsEmpty => [],
        ResourceTypes.WebAcl => Firewall(inputs),
        ResourceTypes.Ruleset => Edge(inputs),
        Association => ["the firewall in front of a load balancer"],
        ResourceTypes.BucketPublicAccess => inputs.Members.Where(member => member.Value.Flag == true).Select(member => $"{member.Name} of a bucket"),
        ResourceTypes.OriginPulls => inputs.Flag("enabled") == true ? ["the check of the edge's certificate"] : [],
        _ => inputs.Members.SelectMany(member => Statements(member.Value)),
    };

    private static IEnumerable<string> Firewall(GraphValue acl) =>
        acl.Items("rules")
            .Where(rule => rule.At("action.block") is not null || rule.At("action.challenge") is not null || rule.At("action.captcha") is not null || rule.At("overrideAction.none") is not null)
            .Select(rule => $"rule {rule.Text("name")}")
            .Concat(acl.At("defaultAction.block") is null ? [] : ["the default action"]);

    private static IEnumerable<string> Edge(GraphValue ruleset) =>
        ruleset.Items("rules")
            .Where(rule => EdgeRules.IsOn(rule) && EdgeRefusals.Contains(rule.Text("action")))
            .Select(rule => $"rule {rule.Text("ref") ?? rule.Text("description") ?? rule.Text("expression")}");

    /// <summary>The denying statements of a policy document that is written as text.</summary>
    private static IEnumerable<string> Statements(GraphValue input)
    {
        if (input.Text is not ['{', ..] text || CanonicalJson.TryParseDocument(text) is not { Kind: GraphValueKind.Map } document || document["Statement"] is not { } statements)
        {
            return [];
        }

        GraphValue[] all = statements.Kind == GraphValueKind.Map ? [statements] : [.. statements.Items];
        return all.Where(statement => statement.Text("Effect") == "Deny").Select(statement => $"statement {statement.Text("Sid") ?? statement.ToString()}");
    }
}
