using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>One service: a fleet of each colour behind the load balancer.</summary>
/// <param name="Name">Short name; part of every name of the fleet.</param>
/// <param name="Port">TCP port on which instances listen.</param>
/// <param name="Health">Path of the load balancer's check; shallow, so that a slow database empties no fleet (MON-11).</param>
/// <param name="MinSize">Instances always running, 1 to 50.</param>
/// <param name="MaxSize">Instances never exceeded, 1 to 200: the hard stop on what the fleet can cost.</param>
/// <param name="Reaches">Data tiers that its instances may connect to (SEC-6).</param>
/// <param name="Route">Requests that belong to it; none for the service that takes what is left.</param>
/// <param name="Drain">Time that a leaving instance gets to finish its work, 30 s to 2 h; none ends it at once.</param>
/// <param name="Queue">Its work queue, if it has one.</param>
/// <param name="Slots">Growth by parallel work in use, if its processors do not show load.</param>
/// <param name="Tracks">Metrics per instance that target tracking holds.</param>
public sealed record ServicePolicy(
    string Name,
    int Port,
    string Health,
    int MinSize,
    int MaxSize,
    ImmutableArray<DataTier> Reaches,
    RoutePolicy? Route,
    TimeSpan? Drain,
    QueuePolicy? Queue,
    SlotsPolicy? Slots,
    TracksPolicy Tracks)
{
    internal static ServicePolicy Read(PolicyReader service)
    {
        var policy = new ServicePolicy(
            service.Name,
            service.Require("port", Scalars.Count, 1, 65_535),
            service.Require("health", Texts.Path),
            service.Require("minSize", Scalars.Count, 1, 50),
            service.Require("maxSize", Scalars.Count, 1, 200),
            service.List("reaches", Scalars.Word<DataTier>(("database", DataTier.Database), ("cache", DataTier.Cache)), atLeast: 0, atMost: 2),
            service.OptionalSection("route", RoutePolicy.Read),
            service.Optional("drain", Durations.Seconds.Between(TimeSpan.FromSeconds(30), TimeSpan.FromHours(2))),
            service.OptionalSection("queue", QueuePolicy.Read),
            service.OptionalSection("slots", SlotsPolicy.Read),
            service.Section("tracks", TracksPolicy.Read));

        if (service.AreSound("minSize", "maxSize") && policy.MinSize > policy.MaxSize)
        {
            service.Reject("maxSize", FleetCodes.Sizes, $"maxSize is {policy.MaxSize}; expected at least minSize, {policy.MinSize}", "minSize");
        }

        if (service.AreSound("queue", "tracks") && policy is { Tracks.Backlog: not null, Queue: null })
        {
            service.Reject(
                "tracks.backlog",
                FleetCodes.BacklogWithoutQueue,
                $"tracks.backlog is given but {service.Name} has no queue; expected a queue or no backlog");
        }

        return policy;
    }
}
