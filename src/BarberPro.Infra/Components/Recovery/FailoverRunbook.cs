using System.Collections.Immutable;
using System.Globalization;

using BarberPro.Infra.Components.Databases;
using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies;

using Pulumi;
using Pulumi.Aws.Iam;

using SsmDocument = Pulumi.Aws.Ssm.Document;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>What the failover runbook needs from elsewhere.</summary>
/// <param name="Context">The standby region.</param>
/// <param name="Logs">Where its function's log goes.</param>
/// <param name="Alerts">Where its alarms lead.</param>
/// <param name="Database">The replica.</param>
/// <param name="Token">Where the Cloudflare token lies.</param>
/// <param name="Edge">The edge that it steers.</param>
public sealed record FailoverRunbookInputs(
    RegionContext Context, LogStore Logs, AlertRoutes Alerts, DatabaseServer Database, SteeringToken Token, CloudflareEdge Edge);

/// <summary>The failover as a runbook of Systems Manager, and the measure of how long one took (DR-3).</summary>
public sealed class FailoverRunbook : ComponentResource
{
    private readonly CustomResourceOptions inside;
    private readonly FailoverRunbookInputs inputs;

    /// <summary>Declares the function, the role, the document and the alarm.</summary>
    public FailoverRunbook(string name, StackPolicy policy, FailoverRunbookInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:recovery:FailoverRunbook", name, options)
    {
        this.inputs = inputs;
        inside = new() { Parent = this };
        var context = inputs.Context;
        var function = Function(name, policy);
        var role = new Role(name, new()
        {
            Description = "Fails over to this region",
            AssumeRolePolicy = AccessDocument.Trust("ssm.amazonaws.com", context.Platform.Account),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var targets = Output.Tuple(role.Arn, inputs.Database.Identifier, inputs.Database.Address, function.FunctionName).Apply(known => new FailoverTargets(
            known.Item1, known.Item2, known.Item3, DatabaseParameters.WriterEndpoint(context), known.Item4, FleetMinimum.Of(policy, context)));
        _ = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = Output.Tuple(targets, inputs.Database.Arn, function.Arn).Apply(known => FailoverAccess.OfRunbook(known.Item1, known.Item2, known.Item3, context)),
        }, inside);
        DocumentName = new SsmDocument(name, new()
        {
            Name = context.Names.Physical(name),
            DocumentType = "Automation",
            DocumentFormat = "JSON",
            Content = targets.Apply(known => FailoverDocument.Of(known, policy.Recovery, context)),
        }, inside).Name;
        Watch(name, policy.Recovery.Objectives.Rto);
        RegisterOutputs();
    }

    /// <summary>Name of the runbook.</summary>
    [Output]
    public Output<string> DocumentName { get; private set; }

    private PackagedFunction Function(string name, StackPolicy policy)
    {
        var (context, edge) = (inputs.Context, inputs.Edge);
        ImmutableArray<string> regions = [context.Platform.Regions.Primary, context.Region];
        var change = Output.Tuple(edge.Pools.Ids[regions[0]], edge.Pools.Ids[regions[1]])
            .Apply(ids => SteeringChange.Of(regions, [ids.Item1, ids.Item2], context.Region, policy.Edge.Steering, context));
        var metric = MetricCatalogue.DrillMinutes;
        return new(ResourceNames.Logical(name, "steps"), policy.Functions.Failover, new(
            context,
            inputs.Logs,
            "failover",
            ImmutableDictionary<string, Input<string>>.Empty
                .Add("CLOUDFLARE_API", policy.Edge.Api)
                .Add("TOKEN_SECRET", inputs.Token.Arn)
                .Add("ACCOUNT_ID", policy.Edge.Account)
                .Add("ZONE_ID", context.Platform.Dns.ZoneId)
                .Add("LOAD_BALANCER_ID", edge.LoadBalancerId)
                .Add("POOL_ID", edge.Pools.Ids[context.Region])
                .Add("CHANGE", change)
                .Add("ENVIRONMENT", context.Names.Environment)
                .Add("METRIC_NAMESPACE", metric.Namespace)
                .Add("METRIC_NAME", metric.Name),
            Output.Tuple(inputs.Token.Arn, inputs.Token.KeyArn).Apply(token => FailoverAccess.OfFunction(token.Item1, token.Item2, metric.Namespace)))
        {
            Alerts = inputs.Alerts,
        }, new() { Parent = this });
    }

    // One datapoint a failover; the day is only the length in which it is looked for.
    private void Watch(string name, TimeSpan rto) => _ = new AlarmScope(name, inputs.Context.Names, inputs.Alerts, inside).Warn(
        "failover-slow",
        $"A failover or its drill took longer than {rto.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)} minutes",
        MetricCatalogue.DrillMinutes.As("Maximum", inputs.Context.Names.Environment),
        AlarmLimit.Above(rto.TotalMinutes, new(TimeSpan.FromDays(1), 1)));
}
