namespace BarberPro.Preview.MockOutputs;

/// <summary>Finds the shape of a type of resource; what no family knows gets a shape that fits most.</summary>
internal static class MockShapes
{
    internal static MockShape Of(string type)
    {
        var module = type.Split('/')[0];
        return module switch
        {
            "aws:acm" => CertificateShapes.Of(type),
            "aws:accessanalyzer" or "aws:cloudtrail" or "aws:guardduty" or "aws:kinesis" => RecordShapes.Of(type),
            "aws:autoscaling" => AutoScalingShapes.Of(type),
            "aws:backup" => BackupShapes.Of(type),
            "aws:budgets" or "aws:costexplorer" or "aws:savingsplans" => CostShapes.Of(type),
            "aws:cloudwatch" => CloudWatchShapes.Of(type),
            "aws:ec2" or "aws:vpc" => NetworkShapes.Of(type),
            "aws:iam" => IamShapes.Of(type),
            "aws:elasticache" => CacheShapes.Of(type),
            "aws:kms" => KmsShapes.Of(type),
            "aws:lambda" or "aws:scheduler" => FunctionShapes.Of(type),
            "aws:lb" => LoadBalancerShapes.Of(type),
            "aws:rds" => DatabaseShapes.Of(type),
            "aws:s3" => BucketShapes.Of(type),
            "aws:synthetics" => SyntheticsShapes.Of(type),
            "aws:sns" or "aws:sqs" or "aws:ssm" or "aws:secretsmanager" => MessagingShapes.Of(type),
            "aws:wafv2" => FirewallShapes.Of(type),
            "random:index" => RandomShapes.Of(type),
            "cloudflare:index" => CloudflareShapes.Of(type),
            _ => null,
        } ?? Default(type, module);
    }

    private static MockShape Default(string type, string module)
    {
        if (type.StartsWith("pulumi:providers:", StringComparison.Ordinal))
        {
            return new("{uuid}");
        }

        if (!module.StartsWith("aws:", StringComparison.Ordinal))
        {
            return new("{hex32}");
        }

        var kind = type[(type.LastIndexOf(':') + 1)..];
        return new("{name}", $"arn:aws:{module[4..]}:{{region}}:{{account}}:{char.ToLowerInvariant(kind[0])}{kind[1..]}/{{name}}", "name");
    }
}
