using BarberPro.Graph.Serialization;
using Pulumi;
using Aws = Pulumi.Aws;

namespace BarberPro.Preview;

/// <summary>
/// Pays beside other work for what the first recording of a process costs once: the runtime loads the types and prepares the code of the recorder.
/// A command that records starts it before it reads the policy, which keeps one processor busy for as long.
/// </summary>
public static class WarmUp
{
    /// <summary>Records and writes a small program, for nobody to see. It never fails: what does not work here is reported by the recording itself.</summary>
    public static Task StartAsync() => Task.Run(() =>
    {
        try
        {
            // Waited for, since the state machine of an async method that really waits would have to be compiled.
            GraphJson.Write(TextWriter.Null, GraphRecorder.RecordAsync(Sample).GetAwaiter().GetResult());
        }
        catch (RecordingException)
        {
        }
    });

    /// <summary>One of each kind of resource that a platform has most of, with arguments of each shape: texts, numbers, lists, maps, parts, secrets.</summary>
    internal static void Sample()
    {
        var provider = new Aws.Provider("sample", new() { Region = "us-east-1", AllowedAccountIds = { "123456789012" } });
        var options = new CustomResourceOptions { Provider = provider };
        var group = new Aws.CloudWatch.LogGroup("sample", new() { RetentionInDays = 1, Tags = { { "sample", "yes" } } }, options);
        var role = new Aws.Iam.Role("sample", new() { AssumeRolePolicy = Output.Format($"{{\"group\":\"{group.Arn}\"}}") }, options);
        _ = new Aws.Iam.RolePolicy("sample", new() { Role = role.Id, Policy = role.Arn.Apply(arn => $"{{\"role\":\"{arn}\"}}") }, options);
        _ = new Aws.CloudWatch.LogMetricFilter("sample", new() { LogGroupName = group.Name, Pattern = "sample", MetricTransformation = new Aws.CloudWatch.Inputs.LogMetricFilterMetricTransformationArgs { Name = "sample", Namespace = "sample", Value = "1" } }, options);
        _ = new Aws.CloudWatch.MetricAlarm("sample", new()
        {
            ComparisonOperator = "GreaterThanThreshold",
            EvaluationPeriods = 1,
            Threshold = 1,
            AlarmActions = { role.Arn },
            MetricQueries =
            {
                new Aws.CloudWatch.Inputs.MetricAlarmMetricQueryArgs
                {
                    Id = "sample",
                    Metric = new Aws.CloudWatch.Inputs.MetricAlarmMetricQueryMetricArgs { MetricName = "sample", Period = 60, Stat = "Sum", Dimensions = { { "group", group.Name } } },
                },
            },
        }, options);
        _ = new Aws.AutoScaling.Policy("sample", new()
        {
            AutoscalingGroupName = group.Name,
            StepAdjustments = { new Aws.AutoScaling.Inputs.PolicyStepAdjustmentArgs { ScalingAdjustment = 1 } },
        }, options);
        _ = new Aws.Ssm.Parameter("sample", new() { Type = Aws.Ssm.ParameterType.SecureString, Value = Output.CreateSecret("sample") }, options);
        _ = new Aws.Vpc.SecurityGroupIngressRule("sample", new() { SecurityGroupId = group.Id, IpProtocol = "tcp", FromPort = 1, ToPort = 2 }, options);
        _ = new Aws.S3.BucketVersioning("sample", new() { Bucket = group.Name, VersioningConfiguration = new Aws.S3.Inputs.BucketVersioningVersioningConfigurationArgs { Status = "Enabled" } }, options);
    }
}
