namespace BarberPro.Graph.Rules;

/// <summary>Settings of a resource that the provider declares as resources of their own, such as a bucket's encryption.</summary>
internal static class Companions
{
    /// <summary>Judges the companion of a type; a missing one is a violation, and findings name it.</summary>
    public static Verdict Judge(RuleContext graph, ResourceNode node, string type, Func<ResourceNode, Verdict> judge)
    {
        var name = type[(type.LastIndexOf(':') + 1)..];
        var verdicts = graph.Users(node, type).Select(judge).ToArray();
        if (verdicts.Length == 0)
        {
            return Verdict.Violated(name, "missing", $"an {type} for it");
        }

        var verdict = Verdict.All(verdicts);
        return verdict with { Findings = [.. verdict.Findings.Select(finding => finding with { Property = $"{name}.{finding.Property}" })] };
    }
}
