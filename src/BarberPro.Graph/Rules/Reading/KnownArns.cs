namespace BarberPro.Graph.Rules;

/// <summary>The ARNs of a graph, and which ones of a policy document they explain.</summary>
internal sealed class KnownArns
{
    // What AWS makes by itself while it runs, under names that begin like this.
    private static readonly string[] MadeAtRunTime =
    [
        "arn:aws:ec2:*:instance/*", "arn:aws:ec2:*:network-interface/*", "arn:aws:ec2:*:security-group/*", "arn:aws:ec2:*:subnet/*", "arn:aws:rds:*:snapshot:awsbackup:*",
        "arn:aws:rds:*:db:awsbackup-restore-test-*", "arn:aws:logs:*:log-group:/aws/lambda/cwsyn-*", "arn:aws:ssm:*::document/AWS-*",
    ];

    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly List<string> all = [];
    private readonly Dictionary<string, bool> answers = new(StringComparer.Ordinal);

    /// <summary>Reads the ARNs of a graph.</summary>
    public KnownArns(RuleContext graph)
    {
        foreach (var node in graph.Graph.Resources)
        {
            if (node.Outputs["arn"]?.Text is { } arn && exact.Add(arn))
            {
                all.Add(arn);
            }

            // A replicated secret has its ARN in the other region, too.
            foreach (var region in node.Items("replicas").Select(replica => replica.Text("region")).OfType<string>())
            {
                _ = node.Region is { } home && node.Outputs["arn"]?.Text is { } source && exact.Add(source.Replace($":{home}:", $":{region}:", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Whether a resource of a statement exists in the graph, or is made by AWS; <c>*</c> is another rule's matter.</summary>
    public bool Cover(string resource)
    {
        if (!answers.TryGetValue(resource, out var known))
        {
            answers[resource] = known = Find(resource);
        }

        return known;
    }

    private bool Find(string resource)
    {
        // Things inside a resource are written behind its ARN.
        var whole = resource.EndsWith(":*", StringComparison.Ordinal) || resource.EndsWith("/*", StringComparison.Ordinal) ? resource[..^2] : resource;
        return resource == "*" || exact.Contains(whole) || exact.Contains(whole.Split('/')[0])
            || Array.Exists(MadeAtRunTime, made => Glob.Covers(made, resource))
            || (resource.Contains('*') && all.Exists(arn => Glob.Covers(resource, arn)));
    }
}
