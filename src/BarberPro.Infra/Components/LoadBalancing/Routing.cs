using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;

using Pulumi;
using Pulumi.Aws.LB;
using Pulumi.Aws.LB.Inputs;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>What routing needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Balancer">Load balancer that listens.</param>
/// <param name="Port">TCP port on which it listens.</param>
/// <param name="Services">Services, with their routes.</param>
/// <param name="Fleets">Fleets of all services and colours.</param>
/// <param name="TrustStoreArn">Whose certificates the listener accepts.</param>
public sealed record RoutingInputs(
    RegionContext Context, Balancer Balancer, int Port, ImmutableArray<ServicePolicy> Services, ImmutableArray<Fleet> Fleets, Output<string> TrustStoreArn);

/// <summary>
/// The listener and its rules: which requests reach which service, and how they divide between the colours (LB-1, LB-9). They come after the
/// groups of both colours, since a target group without a healthy target still receives its weight.
/// </summary>
public sealed class Routing : ComponentResource
{
    private readonly LoadBalancingPolicy policy;
    private readonly RoutingInputs inputs;

    /// <summary>Declares the listener and one rule for each service that has a route.</summary>
    public Routing(string name, LoadBalancingPolicy policy, RoutingInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:loadbalancing:Routing", name, options)
    {
        this.policy = policy;
        this.inputs = inputs;

        var listener = Listen(name, inputs.Services.Single(service => service.Route is null));
        Rules = ByName.Of(inputs.Services.Where(service => service.Route is not null), service => service.Name, service => Route(listener, service, service.Route!));
        RegisterOutputs();
    }

    /// <summary>The rule of each service that has a route.</summary>
    public ImmutableDictionary<string, ListenerRule> Rules { get; }

    private Listener Listen(string name, ServicePolicy service) => new(name, new()
    {
        LoadBalancerArn = inputs.Balancer.Arn,
        Port = inputs.Port,
        Protocol = "HTTPS",
        SslPolicy = policy.Tls.Policy,
        CertificateArn = inputs.Balancer.CertificateArn,

        // Nobody but the edge shows a certificate of our authority (SEC-7).
        MutualAuthentication = new ListenerMutualAuthenticationArgs { Mode = "verify", TrustStoreArn = inputs.TrustStoreArn },
        RoutingHttpResponseServerEnabled = false,
        RoutingHttpResponseStrictTransportSecurityHeaderValue = HstsHeader.Of(policy.Tls.Hsts),
        RoutingHttpResponseXContentTypeOptionsHeaderValue = "nosniff",
        DefaultActions = { new ListenerDefaultActionArgs { Type = "forward", Forward = ForwardByDefault(service) } },
    }, After(service));

    private ListenerRule Route(Listener listener, ServicePolicy service, RoutePolicy route) => new(inputs.Context.Named(service.Name), new()
    {
        ListenerArn = listener.Arn,
        Priority = route.Priority,
        Conditions = { new ListenerRuleConditionArgs { PathPattern = new ListenerRuleConditionPathPatternArgs { Values = route.Paths } } },
        Actions = { new ListenerRuleActionArgs { Type = "forward", Forward = Forward(service) } },
        Tags = ResourceTags.ForService(service.Name),
    }, After(service));

    // Never beside TargetGroupArn: AWS then ignores the weights (LB-1).
    private ListenerDefaultActionForwardArgs ForwardByDefault(ServicePolicy service)
    {
        var targets = inputs.Balancer.TargetsOf(service);
        return new()
        {
            TargetGroups =
            {
                new ListenerDefaultActionForwardTargetGroupArgs { Arn = targets.Blue.Arn, Weight = policy.Traffic.Blue },
                new ListenerDefaultActionForwardTargetGroupArgs { Arn = targets.Green.Arn, Weight = policy.Traffic.Green },
            },
            Stickiness = new ListenerDefaultActionForwardStickinessArgs { Enabled = policy.Traffic.Stickiness.Enabled, Duration = StickySeconds },
        };
    }

    private ListenerRuleActionForwardArgs Forward(ServicePolicy service)
    {
        var targets = inputs.Balancer.TargetsOf(service);
        return new()
        {
            TargetGroups =
            {
                new ListenerRuleActionForwardTargetGroupArgs { Arn = targets.Blue.Arn, Weight = policy.Traffic.Blue },
                new ListenerRuleActionForwardTargetGroupArgs { Arn = targets.Green.Arn, Weight = policy.Traffic.Green },
            },
            Stickiness = new ListenerRuleActionForwardStickinessArgs { Enabled = policy.Traffic.Stickiness.Enabled, Duration = StickySeconds },
        };
    }

    private int StickySeconds => (int)policy.Traffic.Stickiness.Duration.TotalSeconds;

    private CustomResourceOptions After(ServicePolicy service) => new()
    {
        Parent = this,
        DependsOn = inputs.Fleets.Where(fleet => fleet.Plan.Service == service).Select(fleet => (Resource)fleet.Group).ToArray(),
    };
}
