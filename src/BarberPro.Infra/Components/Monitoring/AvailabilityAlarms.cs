using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms on the objective need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Balancer">What the load balancer counts.</param>
/// <param name="Robots">Names of the robots whose calls count.</param>
/// <param name="Fewest">Requests below which a share means nothing.</param>
public sealed record AvailabilityAlarmsInputs(
    RegionContext Context, AlertRoutes Routes, BalancerMetrics Balancer, ImmutableArray<NamedSource> Robots, int Fewest);

/// <summary>
/// Alarms on the objective of availability (MON-15): they fire by how fast its allowance for failures is being spent. Spending counts when a long and a
/// short window agree, seen from inside (requests) or from outside (robots).
/// </summary>
public sealed class AvailabilityAlarms : ComponentResource
{
    private readonly string name;
    private readonly AvailabilityPolicy policy;
    private readonly AvailabilityAlarmsInputs inputs;
    private readonly CustomResourceOptions inside;
    private readonly AlarmScope alarms;

    /// <summary>Declares the alarms.</summary>
    public AvailabilityAlarms(string name, AvailabilityPolicy policy, AvailabilityAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:AvailabilityAlarms", name, options)
    {
        (this.name, this.policy, this.inputs, inside) = (name, policy, inputs, new() { Parent = this });
        alarms = new(name, inputs.Context.Names, inputs.Routes, inside);
        FastBurn = Declare("fast-burn", policy.FastBurn, route: null);
        _ = Declare("slow-burn", policy.SlowBurn, inputs.Routes.Warning);
        RegisterOutputs();
    }

    /// <summary>Name of the alarm on fast spending; it has no action, since a page reads it.</summary>
    [Output]
    public Output<string> FastBurn { get; private set; }

    private Output<string> Declare(string purpose, BurnPolicy burn, Output<string>? route)
    {
        var threshold = BurnRate.Threshold(policy, burn);
        var meaning = $"More than {Expressions.Number(threshold)}% fail, which spends {Expressions.Number(burn.Rate)} times what {policy.Target} allows";
        var requests = Both(burn, window => alarms.Watch(
            Of(purpose, "requests", window), BurnRate.OfRequests(meaning, inputs.Balancer, inputs.Fewest, threshold, window)));
        var rule = inputs.Robots.IsEmpty
            ? requests
            : Output.Tuple(requests, Both(burn, window => alarms.Watch(
                Of(purpose, "calls", window), BurnRate.OfCalls(meaning, Canaries.Successes(inputs.Robots), threshold, window)))).Apply(both => $"{both.Item1} OR {both.Item2}");

        var logicalName = ResourceNames.Logical(name, purpose);
        var args = new CompositeAlarmArgs
        {
            AlarmName = inputs.Context.Names.Physical(logicalName),
            AlarmDescription = $"{meaning}. {inputs.Routes.Runbooks}#{purpose}",
            AlarmRule = rule,
        };
        if (route is not null)
        {
            args.AlarmActions.Add(route);
            args.OkActions.Add(route);
        }

        return new CompositeAlarm(logicalName, args, inside).AlarmName;

        string Of(string what, string signal, TimeSpan window) => ResourceNames.Logical(what, signal, window == burn.Long ? "long" : "short");
    }

    private static Output<string> Both(BurnPolicy burn, Func<TimeSpan, MetricAlarm> declare) =>
        Output.Tuple(declare(burn.Long).Name, declare(burn.Short).Name).Apply(pair => $"(ALARM(\"{pair.Item1}\") AND ALARM(\"{pair.Item2}\"))");
}
