using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Cloudflare;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What Cloudflare's notifications need from elsewhere.</summary>
/// <param name="Context">Which environment they are for.</param>
/// <param name="AccountId">Cloudflare account that holds pools and health checks.</param>
/// <param name="Pools">Ids of the pools of origins.</param>
/// <param name="HealthChecks">Ids of the stand-alone health checks.</param>
public sealed record EdgeNotificationsInputs(
    RegionContext Context, Input<string> AccountId, ImmutableArray<Output<string>> Pools, ImmutableArray<Output<string>> HealthChecks);

/// <summary>Tells those on call when the edge finds a pool or an endpoint unhealthy (MON-13); it sees what no alarm in a region can see.</summary>
public sealed class EdgeNotifications : ComponentResource
{
    private readonly NotificationPolicyMechanismsArgs mechanisms = new();

    /// <summary>Declares the notifications.</summary>
    public EdgeNotifications(string name, ContactsPolicy policy, EdgeNotificationsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:EdgeNotifications", name, options)
    {
        foreach (var mail in policy.DevopsMail)
        {
            mechanisms.Emails.Add(new NotificationPolicyMechanismsEmailArgs { Id = mail });
        }

        if (!inputs.Pools.IsEmpty)
        {
            Declare(ResourceNames.Logical(name, "pools"), "load_balancing_health_alert", "A pool of origins has become healthy or unhealthy", inputs, new()
            {
                PoolIds = inputs.Pools,
                NewHealths = { "Unhealthy", "Healthy" },
                EventSources = { "pool" },
            });
        }

        if (!inputs.HealthChecks.IsEmpty)
        {
            Declare(ResourceNames.Logical(name, "health"), "health_check_status_notification", "A health check of the edge fails or succeeds again", inputs, new()
            {
                HealthCheckIds = inputs.HealthChecks,
                Statuses = { "Unhealthy", "Healthy" },
            });
        }

        RegisterOutputs();
    }

    private void Declare(string name, string alert, string description, EdgeNotificationsInputs inputs, NotificationPolicyFiltersArgs filters) =>
        _ = new NotificationPolicy(name, new()
        {
            AccountId = inputs.AccountId,
            Name = inputs.Context.Names.Physical(name),
            Description = description,
            AlertType = alert,
            Enabled = true,
            Filters = filters,
            Mechanisms = mechanisms,
        }, new() { Parent = this });
}
