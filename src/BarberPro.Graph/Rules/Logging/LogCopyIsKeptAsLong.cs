using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LG-01: A log and its copy are kept equally long.</summary>
internal sealed class LogCopyIsKeptAsLong : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LG-01",
        "A log and its copy are kept equally long",
        "What was deleted here must be deleted there, and what is looked for there must still be (LOG-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LogSubscription];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var copies = graph.Sources(node, "destinationArn")
            .SelectMany(stream => graph.Sources(stream, "extendedS3Configuration.bucketArn"))
            .SelectMany(bucket => graph.Users(bucket, ResourceTypes.BucketLifecycle))
            .SelectMany(lifecycle => lifecycle.Items("rules"))
            .Select(rule => rule.Number("expiration.days"))
            .OfType<double>()
            .ToArray();
        var kept = graph.Source(node, "logGroup", ResourceTypes.LogGroup)?.Number("retentionInDays");
        return copies.Length == 0
            ? Verdict.Violated("destinationArn", "a copy that is never deleted, or not of this stack", "a bucket of this stack that deletes")
            : Verdict.When(
                Array.TrueForAll(copies, days => days == kept),
                "logGroup > retentionInDays",
                string.Create(CultureInfo.InvariantCulture, $"{kept}"),
                string.Create(CultureInfo.InvariantCulture, $"{copies[0]}, like the copy"));
    }
}
