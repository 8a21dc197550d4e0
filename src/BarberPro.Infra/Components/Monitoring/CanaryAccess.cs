using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Writes what the robots may do: leave findings, write their logs, and say how their calls went (baseline 51, 52).</summary>
public static class CanaryAccess
{
    /// <summary>Prefix of the names of the functions that Synthetics makes of robots.</summary>
    private const string Prefix = "cwsyn-";

    /// <summary>The access document.</summary>
    /// <param name="bucketArn">Bucket of the findings.</param>
    /// <param name="keyArn">Its key.</param>
    /// <param name="robots">Beginning of the robots' names.</param>
    /// <param name="context">Where they run.</param>
    public static string Of(string bucketArn, string keyArn, string robots, RegionContext context)
    {
        // No right to make log groups: the program makes them, with retention and key, and a robot would make one without either (LOG-2).
        var logs = context.Arn("logs", $"log-group:/aws/lambda/{Prefix}{robots}-*");
        return AccessDocument.Of(
            new PolicyStatement("Findings", ["s3:PutObject"], [$"{bucketArn}/{CanaryStore.Findings}/*"]),
            new PolicyStatement("Bucket", ["s3:GetBucketLocation"], [bucketArn]),
            new PolicyStatement("Key", ["kms:Decrypt", "kms:GenerateDataKey"], [keyArn]),
            new PolicyStatement("Log", ["logs:CreateLogStream", "logs:PutLogEvents"], [logs]),

            // Neither action knows resources. Synthetics looks up its bucket by the first; the namespace is the fence of the second.
            new PolicyStatement("Buckets", ["s3:ListAllMyBuckets"], ["*"]),
            new PolicyStatement("Metrics", ["cloudwatch:PutMetricData"], ["*"])
            {
                Conditions = [new("StringEquals", "cloudwatch:namespace", Canaries.Namespace)],
            });
    }

    /// <summary>Log group of a robot, from the ARN of the function that Synthetics made of it.</summary>
    public static string LogGroup(string engineArn) => $"/aws/lambda/{engineArn.Split(':')[6]}";
}
