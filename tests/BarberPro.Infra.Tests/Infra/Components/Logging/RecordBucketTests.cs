using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Logging;

/// <summary>All buckets that services write records into, whichever component they belong to (baseline 53 to 55).</summary>
[Requirement("LOG-2")]
public sealed class RecordBucketTests
{
    private const string Component = "barberpro:logging:RecordBucket";
    private const string Encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";

    [Theory, EveryStack]
    public async Task Access_logs_copies_of_logs_and_API_records_have_one(string stack)
    {
        var names = (await Stacks.Graph(stack)).OfType(Component).Select(bucket => bucket.Name).Where(name => !name.StartsWith("sae1-", StringComparison.Ordinal));

        Assert.Equal(["balancer-logs", "log-delivery-archive", "trail"], names.Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    public async Task It_is_closed_in_all_four_ways_owned_by_one_and_keeps_versions(string stack)
    {
        var graph = await Stacks.Graph(stack);

        foreach (var bucket in graph.OfType(Component))
        {
            var parts = graph.Where(node => node.Parent == bucket.Urn);
            parts.ShouldAllHave(
                "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
                new { blockPublicAcls = true, blockPublicPolicy = true, ignorePublicAcls = true, restrictPublicBuckets = true });
            parts.ShouldAllHave("aws:s3/bucketVersioning:BucketVersioning", new { versioningConfiguration = new { status = "Enabled" } });
            parts.ShouldAllHave("aws:s3/bucketOwnershipControls:BucketOwnershipControls", new { rule = new { objectOwnership = "BucketOwnerEnforced" } });
            Assert.Contains("\"aws:SecureTransport\":\"false\"", parts.OfType("aws:s3/bucketPolicy:BucketPolicy").Single().Text("policy"), StringComparison.Ordinal);
        }
    }

    [Theory, EveryStack]
    public async Task It_has_a_key_of_its_own_where_its_writer_takes_one(string stack)
    {
        var graph = await Stacks.Graph(stack);

        foreach (var bucket in graph.OfType(Component).Where(bucket => !bucket.Name.EndsWith("balancer-logs", StringComparison.Ordinal)))
        {
            graph.Where(node => node.Parent == bucket.Urn).ShouldAllHave(Encryption, new
            {
                rules = new[] { new { bucketKeyEnabled = true, applyServerSideEncryptionByDefault = new { sseAlgorithm = "aws:kms" } } },
            });
            Assert.Equal([$"{Types.Key} {bucket.Name}"], graph.Sources(graph.Get(Encryption, bucket.Name), "rules"));
        }
    }
}
