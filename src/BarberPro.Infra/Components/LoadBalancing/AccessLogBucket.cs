using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.S3;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>
/// Where the load balancer writes its access and connection logs. Encrypted with S3's own keys (SSE-S3): log delivery takes no other (LB-8).
/// </summary>
public sealed class AccessLogBucket : ComponentResource
{
    /// <summary>Prefix of access logs: one line a request.</summary>
    public const string AccessPrefix = "access";

    /// <summary>Prefix of connection logs: one line a TLS handshake.</summary>
    public const string ConnectionPrefix = "connection";

    /// <summary>Declares the bucket and what closes it.</summary>
    public AccessLogBucket(string name, LoggingPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:loadbalancing:AccessLogBucket", name, options)
    {
        var bucket = new RecordBucket(name, policy, new(inputs, KeyArn: null, arn => [Delivery(arn, inputs)]), new() { Parent = this });

        Access = bucket.Access;
        BucketId = bucket.BucketId;
        RegisterOutputs();
    }

    /// <summary>Name of the bucket.</summary>
    [Output]
    public Output<string> BucketId { get; private set; }

    /// <summary>The policy that lets log delivery in; a load balancer that logs must come after it.</summary>
    public BucketPolicy Access { get; }

    private static PolicyStatement Delivery(string bucketArn, RegionContext context) => new("Delivery", ["s3:PutObject"],
    [
        $"{bucketArn}/{AccessPrefix}/AWSLogs/{context.Platform.Account}/*",
        $"{bucketArn}/{ConnectionPrefix}/AWSLogs/{context.Platform.Account}/*",
    ])
    {
        Services = ["logdelivery.elasticloadbalancing.amazonaws.com"],
    };
}
