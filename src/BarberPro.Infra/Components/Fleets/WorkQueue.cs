using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.Sqs;

using WorkQueuePolicy = BarberPro.Policies.Fleets.QueuePolicy;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>A service's work queue and the queue of what could not be done (ASG-BKG-2).</summary>
public sealed class WorkQueue : ComponentResource
{
    /// <summary>Declares both queues.</summary>
    public WorkQueue(string name, WorkQueuePolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:fleets:WorkQueue", name, options)
    {
        var deadLetters = Declare(name + "-dead-letters", inputs, new() { MessageRetentionSeconds = (int)policy.DeadLetterRetention.TotalSeconds });
        var queue = Declare(name, inputs, new()
        {
            VisibilityTimeoutSeconds = (int)policy.VisibilityTimeout.TotalSeconds,
            MessageRetentionSeconds = (int)policy.Retention.TotalSeconds,
            RedrivePolicy = deadLetters.Arn.Apply(arn => $$"""{"deadLetterTargetArn":"{{arn}}","maxReceiveCount":{{policy.MaxReceives}}}"""),
        });

        QueueName = queue.Name;
        Arn = queue.Arn;
        Url = queue.Url;
        RegisterOutputs();
    }

    /// <summary>Name of the work queue, as metrics know it.</summary>
    [Output]
    public Output<string> QueueName { get; private set; }

    /// <summary>ARN of the work queue.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>URL of the work queue, as the application addresses it.</summary>
    [Output]
    public Output<string> Url { get; private set; }

    private Queue Declare(string name, RegionContext context, QueueArgs args)
    {
        args.Name = context.Names.Physical(name);
        args.SqsManagedSseEnabled = true;
        var queue = new Queue(name, args, new() { Parent = this, Protect = context.Platform.Protect });
        _ = new QueuePolicy(name, new() { QueueUrl = queue.Url, Policy = queue.Arn.Apply(TlsOnly) }, new() { Parent = this });
        return queue;
    }

    private static string TlsOnly(string arn) => AccessDocument.Of(PolicyStatement.TlsOnly("sqs", arn));
}
