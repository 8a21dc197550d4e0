using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Logging;

namespace BarberPro.Infra.Tests.Infra.Components.Logging;

[Requirement("LOG-1")]
public sealed class LogArchiveTests
{
    private const string Stream = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
    private const string Encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";

    [Theory, EveryStack]
    public async Task Copies_are_gzip_objects_of_JSON_lines_in_the_market_s_time(string stack) => (await Stacks.Graph(stack)).ShouldAllHave(Stream, new
    {
        destination = "extended_s3",
        extendedS3Configuration = new
        {
            compressionFormat = "GZIP",
            fileExtension = ".json.gz",
            bufferingSize = 64,
            bufferingInterval = 60,
            customTimeZone = "America/Argentina/Buenos_Aires",
            errorOutputPrefix = "errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/",
        },
    });

    [Theory, EveryStack]
    public async Task What_arrives_compressed_is_unpacked_opened_and_put_one_event_a_line_in_this_order(string stack) => (await Stacks.Graph(stack)).ShouldAllHave(Stream, new
    {
        extendedS3Configuration = new
        {
            processingConfiguration = new
            {
                enabled = true,
                processors = new object[]
                {
                    new { type = "Decompression", parameters = new[] { new { parameterName = "CompressionFormat", parameterValue = "GZIP" } } },
                    new { type = "CloudWatchLogProcessing", parameters = new[] { new { parameterName = "DataMessageExtraction", parameterValue = "true" } } },
                    new { type = "AppendDelimiterToRecord" },
                },
            },
        },
    });

    [Theory, EveryStack]
    public async Task Stream_and_bucket_have_one_key_of_their_own_and_failures_a_log(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Stream), stream =>
        {
            Assert.Equal([$"{Types.Key} {stream.Name}"], graph.Sources(stream, "extendedS3Configuration.kmsKeyArn"));
            Assert.Equal([$"{Types.Key} {stream.Name}"], graph.Sources(stream, "serverSideEncryption.keyArn"));
            Assert.Equal([$"{Types.Key} {stream.Name}"], graph.Sources(graph.Get(Encryption, stream.Name), "rules"));
            Assert.Equal([$"{Types.Bucket} {stream.Name}"], graph.Sources(stream, "extendedS3Configuration.bucketArn"));
            Assert.Equal([$"{Types.LogGroup} {stream.Name}"], graph.Sources(stream, "extendedS3Configuration.cloudwatchLoggingOptions.logGroupName"));
            Assert.Equal([$"aws:iam/rolePolicy:RolePolicy {stream.Name}"], graph.Predecessors(stream));
        });
    }

    [Theory]
    [InlineData("dev", 30)]
    [InlineData("prod-ar", 30)]
    public async Task The_key_takes_a_month_to_go(string stack, int days) =>
        (await Stacks.Graph(stack)).Where(node => node.Name == "log-delivery-archive").ShouldAllHave(Types.Key, new { enableKeyRotation = true, deletionWindowInDays = days });

    [Theory]
    [Requirement("LOG-2")]
    [InlineData("dev", 30)]
    [InlineData("prod-ar", 90)]
    public async Task Stored_copies_end_when_the_log_groups_lines_do(string stack, int days)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.LogGroup, new { retentionInDays = days });
        // The robots' findings stand below a prefix of their own: CanaryTests look at them.
        graph.Where(node => !node.Name.EndsWith("canaries", StringComparison.Ordinal)).ShouldAllHave("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", new
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
    }

    [Fact]
    public async Task Only_Firehose_with_the_account_s_id_delivers_into_its_bucket_by_its_key_through_S3()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var (bucket, key, group) = (Arn(Types.Bucket), Arn(Types.Key), Arn(Types.LogGroup));

        var archive = graph.Named("log-delivery-archive");
        archive.ShouldAllHave(Types.Role, new
        {
            assumeRolePolicy = new
            {
                Statement = new[]
                {
                    new
                    {
                        Principal = new { Service = "firehose.amazonaws.com" },
                        Condition = new { StringEquals = new Dictionary<string, string> { ["sts:ExternalId"] = "111122223333" } },
                    },
                },
            },
        });
        archive.ShouldAllHave("aws:iam/rolePolicy:RolePolicy", new
        {
            policy = new
            {
                Statement = new object[]
                {
                    new { Action = new[] { "s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads" }, Resource = bucket },
                    new { Action = new[] { "s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject" }, Resource = $"{bucket}/*" },
                    new
                    {
                        Action = new[] { "kms:Decrypt", "kms:GenerateDataKey" },
                        Resource = key,
                        Condition = new { StringEquals = new Dictionary<string, string> { ["kms:ViaService"] = "s3.us-east-1.amazonaws.com" } },
                    },
                    new { Action = new[] { "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents" }, Resource = new[] { group, $"{group}:*" } },
                },
            },
        });

        string Arn(string type) => graph.Get(type, "log-delivery-archive").Outputs["arn"]!.Text!;
    }

    [Fact]
    public async Task Figures_come_from_policy()
    {
        var graph = await LoggingSamples.RecordAsync(LoggingSamples.Policy);

        graph.ShouldAllHave(Stream, new { extendedS3Configuration = new { bufferingSize = 5, bufferingInterval = 300, customTimeZone = "America/Montevideo" } });
        graph.ShouldAllHave(Types.Key, new { deletionWindowInDays = 9 });
    }

    [Fact]
    [Requirement("LOG-4")]
    public void The_archive_comes_first_and_the_search_engine_last()
    {
        Assert.Equal(["archive"], SubscriptionPlan.For(new OpenSearchPolicy(Enabled: false, "any")).ToArray());
        Assert.Equal(["archive", "search"], SubscriptionPlan.For(new OpenSearchPolicy(Enabled: true, "any")).ToArray());
        Assert.Equal(2, SubscriptionPlan.Most);
    }

    [Fact]
    [Requirement("LOG-4")]
    public void Handing_over_to_a_search_engine_names_its_stream() => Assert.Contains(
        "{\"Sid\":\"Search\",\"Effect\":\"Allow\",\"Action\":[\"kinesis:PutRecord\",\"kinesis:PutRecords\"],\"Resource\":\"arn:search\"}",
        ArchiveAccess.HandOver("arn:archive", "arn:search"),
        StringComparison.Ordinal);
}
