using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.Kms;
using Pulumi.Aws.Sns;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>
/// The topics through which a region tells people something: warnings, pages, and pages that nobody answered (MON-13). Encrypted with a key of their own.
/// </summary>
public sealed class AlertTopics : ComponentResource
{
    private readonly CustomResourceOptions inside;

    /// <summary>Declares the key, the topics, who may publish to them and who hears them.</summary>
    public AlertTopics(string name, MonitoringPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:AlertTopics", name, options)
    {
        inside = new() { Parent = this };
        var key = new Key(name, new()
        {
            Description = $"Alert topics of {inputs.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.KeyDeletionWindow.TotalDays,
            Policy = AlertAccess.OfKey(inputs),
        }, new() { Parent = this, Protect = inputs.Platform.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{inputs.Names.Physical(name)}", TargetKeyId = key.KeyId }, inside);

        var contacts = policy.Contacts;
        Routes = new(
            Declare(ResourceNames.Logical(name, "warning"), contacts.Devops, key, inputs),
            Declare(ResourceNames.Logical(name, "critical"), contacts.Devops, key, inputs),
            policy.Runbooks);
        KeyArn = key.Arn;
        Escalation = Declare(ResourceNames.Logical(name, "escalation"), contacts.Escalation, key, inputs);
        RegisterOutputs();
    }

    /// <summary>Where the region's alarms lead.</summary>
    public AlertRoutes Routes { get; }

    /// <summary>ARN of the key that encrypts the topics, for whoever publishes in a role of its own.</summary>
    [Output]
    public Output<string> KeyArn { get; private set; }

    /// <summary>ARN of the topic of those who are told when nobody answers a page.</summary>
    [Output]
    public Output<string> Escalation { get; private set; }

    private Output<string> Declare(string name, ImmutableArray<string> contacts, Key key, RegionContext context)
    {
        var topic = new Topic(name, new() { Name = context.Names.Physical(name), KmsMasterKeyId = key.Arn }, inside);
        _ = new TopicPolicy(name, new() { Arn = topic.Arn, Policy = topic.Arn.Apply(arn => AlertAccess.OfTopic(arn, context)) }, inside);
        for (var index = 0; index < contacts.Length; index++)
        {
            _ = new TopicSubscription(ResourceNames.Logical(name, $"{index + 1}"), new()
            {
                Topic = topic.Arn,
                Protocol = ContactsPolicy.IsMail(contacts[index]) ? "email" : "https",
                Endpoint = contacts[index],
            }, inside);
        }

        return topic.Arn;
    }
}
