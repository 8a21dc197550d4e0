using System.Collections.Immutable;

namespace BarberPro.Capacity.Fleets;

/// <summary>A fleet as the graph declares it. Nothing in it comes from a policy file.</summary>
/// <param name="Name">Logical name of the group, such as <c>api-blue</c>.</param>
/// <param name="Urn">URN of the group.</param>
/// <param name="Region">AWS region; null where the graph names none.</param>
/// <param name="IsLive">Whether a listener sends it traffic: its colour carries weight.</param>
/// <param name="MinSize">Fewest instances.</param>
/// <param name="MaxSize">Most instances.</param>
/// <param name="Zones">Availability zones that its subnets lie in, one or more.</param>
/// <param name="InstanceTypes">Types that it may launch, the preferred first.</param>
/// <param name="Purchase">How they are bought.</param>
/// <param name="Warmup">Time from InService until an instance counts in the group's EC2 averages.</param>
/// <param name="DefaultCooldown">Rest after simple scaling where the policy names none.</param>
/// <param name="HealthCheckGrace">Time from InService during which failed checks do not count.</param>
/// <param name="Maintenance">How many instances stay while others are replaced; null for terminate first.</param>
/// <param name="TargetGroups">Where its instances take traffic from.</param>
/// <param name="Agent">How its CloudWatch agent measures.</param>
/// <param name="LaunchHook">Longest time that a lifecycle hook holds a launch back; zero without one.</param>
/// <param name="TerminationHook">Longest time that a lifecycle hook holds a termination back; zero without one.</param>
/// <param name="Schedules">Scheduled actions, sorted by name.</param>
/// <param name="Steps">Step scaling policies, sorted by name.</param>
/// <param name="Simples">Simple scaling policies, sorted by name.</param>
/// <param name="Trackings">Target tracking policies, sorted by name.</param>
/// <param name="Forecasts">Predictive scaling policies, sorted by name.</param>
public sealed record FleetDeclaration(
    string Name,
    string Urn,
    string? Region,
    bool IsLive,
    int MinSize,
    int MaxSize,
    int Zones,
    ImmutableArray<string> InstanceTypes,
    PurchaseMix Purchase,
    TimeSpan Warmup,
    TimeSpan DefaultCooldown,
    TimeSpan HealthCheckGrace,
    MaintenanceDeclaration? Maintenance,
    ImmutableArray<TargetGroupDeclaration> TargetGroups,
    AgentDeclaration Agent,
    TimeSpan LaunchHook,
    TimeSpan TerminationHook,
    ImmutableArray<ScheduleDeclaration> Schedules,
    ImmutableArray<StepPolicyDeclaration> Steps,
    ImmutableArray<SimplePolicyDeclaration> Simples,
    ImmutableArray<TrackingPolicyDeclaration> Trackings,
    ImmutableArray<ForecastDeclaration> Forecasts);
