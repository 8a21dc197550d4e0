using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Encryption;

/// <summary>BP-KM-05: keys admit the services that use them, and no others.</summary>
internal sealed class KeyAdmitsItsUsers : IRule
{
    public RuleCard Card { get; } = new(
        "BP-KM-05",
        "Keys admit the services that use them, and no others",
        "One that is missing fails at deployment; one too many can read.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Key, ResourceTypes.ReplicaKey];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "policy", document =>
    {
        var admitted = document.Allowed
            .SelectMany(statement => statement.Asks("kms:ViaService").Concat(statement.Principals.Where(principal => principal.Kind == "Service").Select(principal => principal.Name)))
            .Select(AccessPrincipal.ServiceOf)
            .ToHashSet(StringComparer.Ordinal);
        var (needed, possible) = KeyUse.Of(graph, node);
        if (needed.Count + possible.Count == 0)
        {
            return Verdict.NotApplicable("nothing of the stack uses the key through a service");
        }

        var missing = needed.Except(admitted).Order(StringComparer.Ordinal).ToArray();
        var tooMany = admitted.Except(needed).Except(possible).Order(StringComparer.Ordinal).ToArray();
        return Verdict.All(
            Verdict.When(missing.Length == 0, "policy", $"without {string.Join(", ", missing)}", "the services of what it encrypts"),
            Verdict.When(tooMany.Length == 0, "policy", $"open to {string.Join(", ", tooMany)}", "no services but those of what it encrypts"));
    });
}
