using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Iam;
using Pulumi.Aws.S3;
using Pulumi.Aws.Synthetics;
using Pulumi.Aws.Synthetics.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the robots need from elsewhere.</summary>
/// <param name="Context">Where they run.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Logging">How long findings live.</param>
/// <param name="Logs">Where their logs go.</param>
public sealed record CanariesInputs(RegionContext Context, AlertRoutes Routes, LoggingPolicy Logging, LogStore Logs);

/// <summary>
/// Robots that call the public health endpoints through the edge, as users do (MON-10); they carry no client certificate, so the load balancer alone would
/// refuse them (SEC-7). Their traffic also keeps response times coming in at night (ASG-TRG-2).
/// </summary>
public sealed class Canaries : ComponentResource
{
    /// <summary>CloudWatch namespace of the robots' results.</summary>
    public const string Namespace = "CloudWatchSynthetics";

    /// <summary>Folder of their script below <c>functions/</c>.</summary>
    private const string Code = "canary";

    /// <summary>Where the Node runtime of Synthetics looks for scripts inside an archive.</summary>
    private const string Modules = "nodejs/node_modules/";

    /// <summary>Declares bucket, role, code, robots, their logs and their alarms.</summary>
    public Canaries(string name, CanariesPolicy policy, CanariesInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:Canaries", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var (context, names) = (inputs.Context, inputs.Context.Names);
        var store = new CanaryStore(name, inputs.Logging, new(context, policy.KeyDeletionWindow), new() { Parent = this });
        var role = new Role(name, new()
        {
            Description = $"Robots of {names.Environment}",

            // Lambda sends no source account; a role is passed to it inside its own account only.
            AssumeRolePolicy = AccessDocument.Trust("lambda.amazonaws.com", account: null),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var access = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = Output.Tuple(store.Arn, store.KeyArn).Apply(arns => CanaryAccess.Of(arns.Item1, arns.Item2, names.Physical(name), context)),
        }, inside);

        // The hash is part of the key: a robot takes new code when its key changes, and at no other time.
        var code = FunctionArchive.Of(Code, Modules);
        var script = new BucketObjectv2(name, new()
        {
            Bucket = store.BucketName,
            Key = $"code/{code.Hash.Replace('+', '-').Replace('/', '_').TrimEnd('=')}.zip",
            Source = code.Archive,
            SourceHash = code.Hash,
            ServerSideEncryption = "aws:kms",
            KmsKeyId = store.KeyArn,
        }, inside);

        var alarms = new AlarmScope(name, names, inputs.Routes, inside);
        var sources = ImmutableArray.CreateBuilder<NamedSource>(policy.Endpoints.Length);
        foreach (var endpoint in policy.Endpoints)
        {
            var logicalName = ResourceNames.Logical(name, endpoint.Name);
            var canary = new Canary(
                logicalName, Describe(names.Physical(logicalName), endpoint, policy, context, store, role, script), new() { Parent = this, DependsOn = { access } });
            _ = EncryptedLog.Declare(logicalName, canary.EngineArn.Apply(CanaryAccess.LogGroup), inputs.Logs, inside);
            var source = new NamedSource(endpoint.Name, canary.Name);
            sources.Add(source);
            _ = alarms.Page(
                $"{endpoint.Name}-unreachable",
                $"Fewer than {policy.SuccessBelow} of the calls of {endpoint.Path} from {context.Region} succeed",
                Success(source),
                AlarmLimit.Below((double)policy.SuccessBelow.Points, AlarmWindow.For(policy.For)) with { MissingData = AlarmLimit.Alarm });
        }

        Robots = sources.ToImmutable();
        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The robots, by endpoint.</summary>
    public ImmutableArray<NamedSource> Robots { get; }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }

    /// <summary>Share of successful calls of a robot, in hundredths.</summary>
    public static CloudMetric Success(NamedSource robot) => new(Namespace, "SuccessPercent", "Average", [new("CanaryName", robot.Id)]);

    /// <summary>Share of successful calls of each robot.</summary>
    public static ImmutableArray<CloudMetric> Successes(ImmutableArray<NamedSource> robots)
    {
        var metrics = ImmutableArray.CreateBuilder<CloudMetric>(robots.Length);
        foreach (var robot in robots)
        {
            metrics.Add(Success(robot));
        }

        return metrics.ToImmutable();
    }

    private static CanaryArgs Describe(
        string physicalName, EndpointPolicy endpoint, CanariesPolicy policy, RegionContext context, CanaryStore store, Role role, BucketObjectv2 script) => new()
        {
            Name = physicalName,
            RuntimeVersion = policy.Runtime,
            Handler = FunctionArchive.Handler,
            S3Bucket = script.Bucket,
            S3Key = script.Key,
            ExecutionRoleArn = role.Arn,
            ArtifactS3Location = store.BucketName.Apply(bucket => $"s3://{bucket}/{CanaryStore.Findings}/{endpoint.Name}"),
            ArtifactConfig = new CanaryArtifactConfigArgs { S3Encryption = new CanaryArtifactConfigS3EncryptionArgs { EncryptionMode = "SSE_KMS", KmsKeyArn = store.KeyArn } },
            Schedule = new CanaryScheduleArgs { Expression = CanarySchedule.Of(policy.Every) },
            RunConfig = new CanaryRunConfigArgs
            {
                TimeoutInSeconds = (int)policy.Timeout.TotalSeconds,
                MemoryInMb = policy.Memory,
                EnvironmentVariables =
                {
                    { "TARGET_URL", $"https://{context.Platform.Dns.Host}{endpoint.Path}" },
                    { "EXPECTED_STATUS", "200" },
                    { "MAX_MILLISECONDS", Expressions.Number((decimal)policy.Within.TotalMilliseconds) },
                },
            },
            StartCanary = true,
            DeleteLambda = true,
        };
}
