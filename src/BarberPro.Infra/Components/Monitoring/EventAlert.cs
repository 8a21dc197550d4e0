using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Tells people what an AWS service reports as an event and no metric shows. The topic's and its key's policies admit EventBridge.</summary>
public static class EventAlert
{
    /// <summary>Leads events to a topic.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="names">Names of resources.</param>
    /// <param name="description">What has happened, for whoever reads the rule.</param>
    /// <param name="pattern">Which events; see <see cref="EventPattern"/>.</param>
    /// <param name="topicArn">The topic.</param>
    /// <param name="inside">Options of the component's resources.</param>
    public static EventRule Declare(string name, ResourceNames names, string description, Input<string> pattern, Output<string> topicArn, CustomResourceOptions inside)
    {
        var rule = new EventRule(name, new() { Name = names.Physical(name), Description = description, EventPattern = pattern }, inside);
        _ = new EventTarget(name, new() { Rule = rule.Name, Arn = topicArn }, inside);
        return rule;
    }
}
