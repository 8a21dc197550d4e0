namespace BarberPro.Graph.Rules;

/// <summary>
/// Who may read which password: from a store over the random password that it was given to the secrets that keep it, and from a security group over what
/// stands behind it to the roles of that.
/// </summary>
internal sealed class PasswordHolders(RuleContext graph)
{
    private const string RandomPassword = "random:index/randomPassword:RandomPassword";
    private const string SecretVersion = "aws:secretsmanager/secretVersion:SecretVersion";
    private const string InstanceProfile = "aws:iam/instanceProfile:InstanceProfile";

    // From a cache over group, user, password and version to the secret, and one to see that there is nothing behind it.
    private const int Steps = 6;

    private readonly Dictionary<ResourceNode, HashSet<string>> secretsOfStores = [];

    /// <summary>Whether a role of what stands behind the group may read a password of the store; the store itself may.</summary>
    public bool MayLogIn(ResourceNode group, ResourceNode store)
    {
        if (!secretsOfStores.TryGetValue(store, out var secrets))
        {
            secretsOfStores[store] = secrets = [.. SecretsOf(store).SelectMany(Names)];
        }

        return graph.Users(group)
            .SelectMany(RolesOf)
            .SelectMany(role => graph.Users(role, ResourceTypes.RolePolicy))
            .Any(policy => MayRead(policy, secrets));
    }

    private bool MayRead(ResourceNode policy, HashSet<string> secrets) => AccessDocument.Of(graph, policy, "policy")?.Allowed.Any(statement =>
        statement.Actions.Any(action => Glob.Covers(action, "secretsmanager:GetSecretValue"))
        && statement.Resources.Any(resource => secrets.Any(secret => resource.Contains(secret, StringComparison.Ordinal)))) == true;

    private IEnumerable<ResourceNode> RolesOf(ResourceNode user) => user.Type switch
    {
        ResourceTypes.LaunchTemplate => graph.Sources(user, "iamInstanceProfile").Where(profile => profile.Type == InstanceProfile).SelectMany(profile => graph.Sources(profile, "role")),
        ResourceTypes.Function => graph.Sources(user, "role"),
        _ => [],
    };

    /// <summary>The secrets that a store names itself, and those that were given the same random password.</summary>
    private HashSet<ResourceNode> SecretsOf(ResourceNode store)
    {
        var seen = new HashSet<ResourceNode> { store };
        var edge = seen.ToArray();
        for (var step = 0; step < Steps; step++)
        {
            edge = [.. edge.SelectMany(Nearer).Where(seen.Add)];
        }

        return [.. seen.Where(node => node.Type == ResourceTypes.Secret)];

        IEnumerable<ResourceNode> Nearer(ResourceNode node) => node.Type == RandomPassword
            ? graph.Users(node, SecretVersion)
            : graph.Sources(node, "userGroupIds").Concat(graph.Sources(node, "userIds")).Concat(graph.Sources(node, "passwords"))
                .Concat(graph.Sources(node, "password")).Concat(graph.Sources(node, "replicateSourceDb"))
                .Concat(graph.Sources(node, "auths")).Concat(graph.Sources(node, "secretId"));
    }

    // A replicated secret keeps its name in the other region, not its ARN; the service adds a hyphen and six characters.
    private static IEnumerable<string> Names(ResourceNode secret) => secret.Text("name") is { Length: > 0 } name ? [$":secret:{name}-"] : [];
}
