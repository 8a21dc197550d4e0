namespace BarberPro.Preview.MockOutputs;

/// <summary>Load balancers. The ARNs of listeners and rules are made of the balancer's.</summary>
internal static class LoadBalancerShapes
{
    private const string Prefix = "arn:aws:elasticloadbalancing:{region}:{account}:";

    internal static MockShape? Of(string type) => type switch
    {
        "aws:lb/loadBalancer:LoadBalancer" => new(Prefix + "loadbalancer/app/{name}/{hex16}", "{id}", "name") { Special = Balancer },
        "aws:lb/targetGroup:TargetGroup" => new(Prefix + "targetgroup/{name}/{hex16}", "{id}", "name")
        {
            Special = (_, arn, outputs) => outputs["arnSuffix"] = arn[(arn.LastIndexOf(':') + 1)..],
        },
        "aws:lb/listener:Listener" => new("", "{id}")
        {
            IdFrom = listener => Below(listener, "loadBalancerArn", ":loadbalancer/", ":listener/"),
        },
        "aws:lb/listenerRule:ListenerRule" => new("", "{id}")
        {
            IdFrom = rule => Below(rule, "listenerArn", ":listener/", ":listener-rule/"),
        },
        "aws:lb/trustStore:TrustStore" => new(Prefix + "truststore/{name}/{hex16}", "{id}", "name"),
        _ => null,
    };

    private static string Below(MockResource resource, string parent, string from, string to) =>
        $"{resource.Text(parent).Replace(from, to, StringComparison.Ordinal)}/{resource.Hex(16, "id")}";

    private static void Balancer(MockResource balancer, string arn, Dictionary<string, object> outputs)
    {
        var open = balancer.Inputs["internal"]?.Flag == true ? "internal-" : "";
        outputs["dnsName"] = $"{open}{balancer.PhysicalName}-{balancer.Digits(10, "dns")}.{balancer.Region}.elb.amazonaws.com";
        outputs["arnSuffix"] = arn[(arn.IndexOf(":loadbalancer/", StringComparison.Ordinal) + ":loadbalancer/".Length)..];
        outputs["zoneId"] = ZoneId(balancer);
        outputs["vpcId"] = $"vpc-0{balancer.Hex(16, "vpcId")}";
    }

    /// <summary>Route 53's zone of a region's load balancers, from AWS' table of service endpoints.</summary>
    private static string ZoneId(MockResource balancer) => balancer.Region switch
    {
        "us-east-1" => "Z35SXDOTRQ7X7K",
        "sa-east-1" => "Z2P70J7HTTTPLU",
        _ => $"Z{balancer.Hex(13, "zoneId").ToUpperInvariant()}",
    };
}
