using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Iam;

namespace BarberPro.Infra.Components.Logging;

/// <summary>What the delivery of logs needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Logs">Where its own log goes.</param>
/// <param name="Services">The logs that are masked, copied and queried.</param>
public sealed record LogDeliveryInputs(RegionContext Context, LogStore Logs, ImmutableArray<ServiceLog> Services);

/// <summary>What happens to the services' logs of a region: personal data is hidden, a copy is stored, and queries wait in the console.</summary>
/// <remarks>Whoever deploys hands a role to CloudWatch Logs, and needs <c>iam:PassRole</c> on it.</remarks>
public sealed class LogDelivery : ComponentResource
{
    private readonly string name;
    private readonly LogDeliveryInputs inputs;
    private readonly CustomResourceOptions inside;

    /// <summary>Declares masks, archive, subscriptions and queries.</summary>
    public LogDelivery(string name, LoggingPolicy policy, LogDeliveryInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:logging:LogDelivery", name, options)
    {
        (this.name, this.inputs, inside) = (name, inputs, new() { Parent = this });
        var context = inputs.Context;
        var archive = new LogArchive(ResourceNames.Logical(name, "archive"), policy, new(context, inputs.Logs), new() { Parent = this });
        var search = policy.OpenSearch.Enabled ? context.Arn("kinesis", $"stream/{policy.OpenSearch.Stream}") : null;
        var role = new Role(name, new()
        {
            Description = $"Hands the services' logs of {context.Names.Environment} over",
            AssumeRolePolicy = AccessDocument.Trust("logs.amazonaws.com", context.Platform.Account),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var access = new RolePolicy(name, new() { Role = role.Id, Policy = archive.StreamArn.Apply(arn => ArchiveAccess.HandOver(arn, search)) }, inside);

        foreach (var service in inputs.Services)
        {
            var logicalName = ResourceNames.Logical(name, service.Service);
            var mask = new LogDataProtectionPolicy(logicalName, new()
            {
                LogGroupName = service.GroupName,
                PolicyDocument = MaskingDocument.Of(context.Names.Physical(logicalName), policy.Masking),
            }, inside);

            // CloudWatch Logs sends a first message when the subscription is made: the role must be able to pass it on, and nothing may go out unmasked.
            var ready = new CustomResourceOptions { Parent = this, DependsOn = { access, mask } };
            foreach (var subscription in SubscriptionPlan.For(policy.OpenSearch))
            {
                Subscribe(service, subscription, subscription == SubscriptionPlan.Search ? search! : archive.StreamArn, role, ready);
            }
        }

        Save("slow-requests", QueryText.Slow(policy.Queries));
        Save("places", QueryText.Places(policy.Queries));
        foreach (var query in policy.Queries.Events)
        {
            Save(query.Name, QueryText.Of(query, policy.Queries));
        }

        RegisterOutputs();
    }

    private void Subscribe(ServiceLog service, string subscription, Input<string> destination, Role role, CustomResourceOptions ready)
    {
        var logicalName = ResourceNames.Logical(name, service.Service, subscription);
        _ = new LogSubscriptionFilter(logicalName, new()
        {
            Name = inputs.Context.Names.Physical(logicalName),
            LogGroup = service.GroupName,
            DestinationArn = destination,
            RoleArn = role.Arn,

            // Every line.
            FilterPattern = "",
        }, ready);
    }

    private void Save(string purpose, string text)
    {
        var logicalName = ResourceNames.Logical(name, purpose);
        var query = new QueryDefinitionArgs { Name = inputs.Context.Names.Physical(logicalName), QueryString = text };
        foreach (var service in inputs.Services)
        {
            query.LogGroupNames.Add(service.GroupName);
        }

        _ = new QueryDefinition(logicalName, query, inside);
    }
}
