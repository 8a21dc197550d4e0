using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Security;

[Requirement("SEC-8")]
public sealed class AuditTrailTests
{
    private const string Trail = "aws:cloudtrail/trail:Trail";

    [Theory, EveryStack]
    public async Task One_trail_records_all_regions_signed_encrypted_and_into_a_log(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldHaveCount(Trail, 1);
        graph.ShouldAllHave(Trail, new
        {
            name = $"barberpro-{stack}-trail",
            isMultiRegionTrail = true,
            includeGlobalServiceEvents = true,
            enableLogFileValidation = true,
            enableLogging = true,
        });
        var trail = graph.OfType(Trail).Single();
        Assert.Equal([$"{Types.Key} trail"], graph.Sources(trail, "kmsKeyId"));
        Assert.Equal([$"{Types.Bucket} trail"], graph.Sources(trail, "s3BucketName"));
        Assert.Equal([$"{Types.LogGroup} trail"], graph.Sources(trail, "cloudWatchLogsGroupArn"));
        Assert.EndsWith(":*", trail.Text("cloudWatchLogsGroupArn"), StringComparison.Ordinal);
        Assert.Equal("us-east-1", trail.Region);
    }

    [Theory, EveryStack]
    public async Task CloudTrail_can_write_before_it_is_asked_to(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.Equal(
            ["aws:iam/rolePolicy:RolePolicy trail", "aws:s3/bucketPolicy:BucketPolicy trail"],
            graph.Predecessors(graph.OfType(Trail).Single()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task CloudTrail_writes_for_this_trail_alone_and_nobody_without_TLS()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var bucket = graph.Get(Types.Bucket, "trail").Outputs["arn"]!.Text;
        var ours = new Dictionary<string, string> { ["aws:SourceArn"] = "arn:aws:cloudtrail:us-east-1:111122223333:trail/barberpro-prod-ar-trail" };

        Assert.Equal(ours["aws:SourceArn"], graph.OfType(Trail).Single().Outputs["arn"]!.Text);
        graph.Named("trail").ShouldAllHave("aws:s3/bucketPolicy:BucketPolicy", new
        {
            policy = new
            {
                Statement = new object[]
                {
                    new { Effect = "Allow", Principal = new { Service = "cloudtrail.amazonaws.com" }, Action = "s3:GetBucketAcl", Resource = bucket, Condition = new { StringEquals = ours } },
                    new
                    {
                        Effect = "Allow",
                        Principal = new { Service = "cloudtrail.amazonaws.com" },
                        Action = "s3:PutObject",
                        Resource = $"{bucket}/AWSLogs/111122223333/*",
                        Condition = new { StringEquals = new Dictionary<string, string>(ours) { ["s3:x-amz-acl"] = "bucket-owner-full-control" } },
                    },
                    new { Effect = "Deny", Principal = new { AWS = "*" }, Action = "s3:*" },
                },
            },
        });
        graph.Named("trail").ShouldAllHave(Types.Key, new
        {
            enableKeyRotation = true,
            deletionWindowInDays = 30,
            policy = new
            {
                Statement = new object[]
                {
                    new { Principal = new { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*" },
                    new
                    {
                        Principal = new { Service = "cloudtrail.amazonaws.com" },
                        Action = new[] { "kms:DescribeKey", "kms:GenerateDataKey*" },
                        Condition = new { StringEquals = ours },
                    },
                    new { Condition = new { StringEquals = new Dictionary<string, string> { ["kms:ViaService"] = "s3.us-east-1.amazonaws.com" } } },
                },
            },
        });
    }
}
