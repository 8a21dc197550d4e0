using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

[Requirement("LB-8")]
public sealed class AccessLogBucketTests
{
    [Theory, EveryStack]
    public async Task Logs_are_encrypted_with_the_only_keys_that_delivery_takes(string stack) =>
        (await Stacks.Primary(stack)).Named("balancer-logs").ShouldAllHave("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", new
        {
            rules = new[] { new { applyServerSideEncryptionByDefault = new { sseAlgorithm = "AES256", kmsMasterKeyId = (string?)null } } },
        });

    [Theory, EveryStack]
    public async Task The_bucket_is_closed_to_the_public_in_all_four_ways(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(
            "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
            new { blockPublicAcls = true, blockPublicPolicy = true, ignorePublicAcls = true, restrictPublicBuckets = true });

    [Theory, EveryStack]
    public async Task The_bucket_keeps_versions_and_belongs_to_its_owner_alone(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldAllHave("aws:s3/bucketVersioning:BucketVersioning", new { versioningConfiguration = new { status = "Enabled" } });
        graph.ShouldAllHave("aws:s3/bucketOwnershipControls:BucketOwnershipControls", new { rule = new { objectOwnership = "BucketOwnerEnforced" } });
    }

    [Theory]
    [Requirement("LOG-2")]
    [InlineData("dev", 30)]
    [InlineData("prod-ar", 90)]
    public async Task Logs_and_their_old_versions_end_with_the_retention(string stack, int days) =>
        (await Stacks.Primary(stack)).Named("balancer-logs").ShouldAllHave("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", new
        {
            rules = new[]
            {
                new
                {
                    status = "Enabled",
                    filter = new { prefix = "" },
                    expiration = new { days },
                    noncurrentVersionExpiration = new { noncurrentDays = days },
                    abortIncompleteMultipartUpload = new { daysAfterInitiation = 7 },
                },
            },
        });

    [Fact]
    public async Task Log_delivery_may_write_below_the_two_prefixes_of_this_account_and_nobody_comes_without_TLS()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var bucket = graph.Get(Types.Bucket, "balancer-logs").Outputs["arn"]!.Text;

        graph.Named("balancer-logs").ShouldAllHave("aws:s3/bucketPolicy:BucketPolicy", new
        {
            policy = new
            {
                Statement = new object[]
                {
                    new
                    {
                        Effect = "Allow",
                        Action = "s3:PutObject",
                        Principal = new { Service = "logdelivery.elasticloadbalancing.amazonaws.com" },
                        Resource = new[] { $"{bucket}/access/AWSLogs/111122223333/*", $"{bucket}/connection/AWSLogs/111122223333/*" },
                    },
                    new
                    {
                        Effect = "Deny",
                        Action = "s3:*",
                        Principal = new { AWS = "*" },
                        Resource = new[] { bucket, $"{bucket}/*" },
                        Condition = new { Bool = new Dictionary<string, string> { ["aws:SecureTransport"] = "false" } },
                    },
                },
            },
        });
    }

    [Theory, EveryStack]
    public async Task Every_part_of_the_bucket_s_closure_is_about_the_bucket(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var parts = graph.Named("balancer-logs").Resources
            .Where(node => node.Type.StartsWith("aws:s3/bucket", StringComparison.Ordinal) && node.Type != Types.Bucket)
            .ToArray();

        Assert.Equal(6, parts.Length);
        Assert.All(parts, part => Assert.Equal([$"{Types.Bucket} balancer-logs"], graph.Sources(part, "bucket")));
    }
}
