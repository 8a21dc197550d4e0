using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What watching by place needs from elsewhere.</summary>
/// <param name="Scope">The zone.</param>
/// <param name="Edge">Account, plan and steering.</param>
/// <param name="BucketRegion">AWS region of a bucket for the edge's log.</param>
public sealed record GeographyInputs(ZoneScope Scope, EdgePolicy Edge, string BucketRegion);

/// <summary>How the edge is watched by place: from outside, in browsers, and where the plan has it in its own log (CDN-5, CDN-8).</summary>
public sealed class Geography : ComponentResource
{
    /// <summary>Declares check, browser test and analytics.</summary>
    public Geography(string name, GeographyPolicy policy, GeographyInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:Geography", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var (zone, host) = (inputs.Scope.ZoneId, inputs.Scope.Host);
        HealthCheckId = new Healthcheck(name, new()
        {
            ZoneId = zone,
            Name = inputs.Scope.Names.Physical(name),
            Description = "through the edge, from where the market is",
            Address = host,
            Type = "HTTPS",
            CheckRegions = inputs.Edge.Steering.Regions,
            Interval = (int)policy.HealthCheck.Interval.TotalSeconds,
            Timeout = (int)policy.HealthCheck.Timeout.TotalSeconds,
            HttpConfig = new HealthcheckHttpConfigArgs
            {
                Method = "GET",
                Path = inputs.Edge.Steering.Monitor.Path,
                ExpectedCodes = { "200" },
                FollowRedirects = false,
                AllowInsecure = false,
            },
        }, inside).Id;
        _ = new ObservatoryScheduledTest(
            name, new() { ZoneId = zone, Url = host, Region = policy.BrowserTest.Region, Frequency = policy.BrowserTest.Frequency.ToUpperInvariant() }, inside);

        // The tag is injected at the edge: what the cache answers never reaches the origin's log, but does reach browsers.
        _ = new WebAnalyticsSite(name, new() { AccountId = inputs.Edge.Account, ZoneTag = zone, AutoInstall = true, Enabled = true }, inside);
        if (policy.Logpush is { } logpush)
        {
            Push(name, logpush, inputs, inside);
        }

        RegisterOutputs();
    }

    /// <summary>Id of the health check, for notifications.</summary>
    [Output]
    public Output<string> HealthCheckId { get; private set; }

    // The token proves that the bucket is ours: Cloudflare writes it there once, and the policy repeats it.
    private static void Push(string name, LogpushPolicy logpush, GeographyInputs inputs, CustomResourceOptions inside) =>
        _ = new LogpushJob(ResourceNames.Logical(name, "log"), new()
        {
            ZoneId = inputs.Scope.ZoneId,
            Name = inputs.Scope.Names.Physical(name, "log"),
            Enabled = true,
            Dataset = "http_requests",
            DestinationConf = $"s3://{logpush.Bucket}/{logpush.Prefix}/{{DATE}}?region={inputs.BucketRegion}",
            OwnershipChallenge = logpush.OwnershipToken,
            OutputOptions = new LogpushJobOutputOptionsArgs
            {
                OutputType = "ndjson",
                TimestampFormat = "rfc3339",
                FieldNames = ImmutableArray.Create("ClientCountry", "EdgeColoCode", "OriginResponseDurationMs", "CacheCacheStatus", "EdgeResponseStatus", "EdgeStartTimestamp"),
            },
        }, inside);
}
