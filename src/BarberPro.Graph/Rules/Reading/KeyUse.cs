namespace BarberPro.Graph.Rules;

/// <summary>The services through which a key is used.</summary>
internal static class KeyUse
{
    /// <summary>What must be admitted, and what else may be, for the sake of what the key encrypts.</summary>
    public static (HashSet<string> Needed, HashSet<string> Possible) Of(RuleContext graph, ResourceNode key)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var possible = new HashSet<string>(StringComparer.Ordinal);
        foreach (var user in graph.Users(key))
        {
            var (must, may) = Of(graph, user, key);
            needed.UnionWith(must);
            possible.UnionWith(may);
        }

        return (needed, possible);
    }

    private static (IEnumerable<string> Must, IEnumerable<string> May) Of(RuleContext graph, ResourceNode user, ResourceNode key) => user.Type switch
    {
        // A replica names its source's key only through the source; a secret that is copied there names the copy's key.
        ResourceTypes.Secret => user.Region == key.Region ? (["secretsmanager"], []) : ([], ["secretsmanager"]),
        ResourceTypes.Database or ResourceTypes.BackupsReplication => (["rds"], []),
        ResourceTypes.Cache => (["elasticache"], []),
        ResourceTypes.LogGroup => (["logs"], []),
        ResourceTypes.Trail => (["cloudtrail"], ["s3"]),
        ResourceTypes.BucketEncryption => (["s3"], []),
        ResourceTypes.DeliveryStream => (["firehose"], ["s3"]),
        ResourceTypes.Canary => ([], ["s3"]),

        // The vault's key copies what is backed up, in the name of its service.
        ResourceTypes.BackupVault => (["backup"], graph.OfType(ResourceTypes.Database).IsEmpty ? [] : ["rds"]),

        // Who writes to an encrypted topic uses its key itself.
        ResourceTypes.Topic => (Publishers(graph, user), ["sns"]),
        _ => ([], []),
    };

    private static IEnumerable<string> Publishers(RuleContext graph, ResourceNode topic) => graph.Users(topic, ResourceTypes.TopicPolicy)
        .SelectMany(policy => AccessDocument.Of(graph, policy, "policy")?.Allowed ?? [])
        .SelectMany(statement => statement.Principals)
        .Where(principal => principal.Kind == "Service")
        .Select(principal => AccessPrincipal.ServiceOf(principal.Name));
}
