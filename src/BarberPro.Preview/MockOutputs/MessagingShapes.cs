namespace BarberPro.Preview.MockOutputs;

/// <summary>Queues, topics, parameters and secrets.</summary>
internal static class MessagingShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:sqs/queue:Queue" => new("https://sqs.{region}.amazonaws.com/{account}/{name}", "arn:aws:sqs:{region}:{account}:{name}", "name") { More = [new("url", "{id}")] },
        "aws:sqs/queuePolicy:QueuePolicy" => new("{queueUrl}"),
        "aws:sns/topic:Topic" => new("arn:aws:sns:{region}:{account}:{name}", "{id}", "name") { More = [new("owner", "{account}")] },
        "aws:sns/topicPolicy:TopicPolicy" => new("{arn}"),
        "aws:sns/topicSubscription:TopicSubscription" => new("{topic}:{uuid}", "{id}"),
        "aws:ssm/parameter:Parameter" => new("{name}", null, "name") { Special = Parameter },
        "aws:secretsmanager/secret:Secret" => new("arn:aws:secretsmanager:{region}:{account}:secret:{name}-{hex6}", "{id}", "name"),
        "aws:secretsmanager/secretVersion:SecretVersion" => new("{secretId}|{uuid}")
        {
            Special = (_, id, outputs) => outputs["versionId"] = id[(id.IndexOf('|', StringComparison.Ordinal) + 1)..],
        },
        "aws:secretsmanager/secretRotation:SecretRotation" => new("{secretId}"),
        _ => null,
    };

    /// <summary>A parameter's ARN has one slash before its name, whether the name begins with one or not.</summary>
    private static void Parameter(MockResource parameter, string id, Dictionary<string, object> outputs)
    {
        outputs["arn"] = $"arn:aws:ssm:{parameter.Region}:{parameter.Account}:parameter/{id.TrimStart('/')}";
        outputs["version"] = 1;
    }
}
