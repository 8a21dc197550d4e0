using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring.Widgets;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What dashboards need from elsewhere.</summary>
/// <param name="Context">Where they are declared; they are seen from everywhere.</param>
/// <param name="Target">The response time that the fleets are held to.</param>
/// <param name="Regions">What they draw, the primary region first.</param>
public sealed record DashboardsInputs(RegionContext Context, ResponseTimeScalingPolicy Target, ImmutableArray<RegionSources> Regions);

/// <summary>The three dashboards: what scaling decisions rest on, what the market sees, how the machinery is (MON-1).</summary>
public sealed class Dashboards : ComponentResource
{
    /// <summary>Declares the dashboards.</summary>
    public Dashboards(string name, MonitoringPolicy policy, DashboardsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:Dashboards", name, options)
    {
        var environment = inputs.Context.Names.Environment;
        var scaling = new ScalingWidgets(policy.Dashboards, environment);
        var market = new MarketWidgets(policy, inputs.Target, environment);
        var infrastructure = new InfrastructureWidgets(policy, environment);

        Declare("Scaling", scaling.Of, scaling.CostOf(inputs.Regions[0]));
        Declare("Market", market.Of, []);
        Declare("Infrastructure", infrastructure.Of, []);
        RegisterOutputs();

        void Declare(string subject, Func<RegionSources, ImmutableArray<IWidget>> ofRegion, ImmutableArray<IWidget> more)
        {
            var widgets = ImmutableArray.CreateBuilder<IWidget>();
            foreach (var region in inputs.Regions)
            {
                widgets.AddRange(ofRegion(region));
            }

            widgets.AddRange(more);
            _ = new Dashboard(ResourceNames.Logical(name, subject.ToLowerInvariant()), new()
            {
                DashboardName = DashboardPlan.NameOf(policy.Dashboards.Name, subject, environment),
                DashboardBody = DashboardBody.Of(widgets.ToImmutable()),
            }, new() { Parent = this });
        }
    }
}
