using System.Collections.Immutable;

namespace BarberPro.Preview.MockOutputs;

/// <summary>Networks, gateways, security groups and launch templates.</summary>
internal static class NetworkShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:ec2/vpc:Vpc" => Thing("vpc", "vpc") with
        {
            More =
            [
                new("defaultSecurityGroupId", "sg-0{hex16}"),
                new("defaultRouteTableId", "rtb-0{hex16}"),
                new("mainRouteTableId", "rtb-0{hex16}"),
                new("defaultNetworkAclId", "acl-0{hex16}"),
                new("dhcpOptionsId", "dopt-0{hex16}"),
                new("ownerId", "{account}"),
            ],
        },
        "aws:ec2/subnet:Subnet" => Thing("subnet", "subnet") with { More = [new("ownerId", "{account}")], Special = Zone },
        "aws:ec2/internetGateway:InternetGateway" => Thing("igw", "internet-gateway") with { More = [new("ownerId", "{account}")] },
        "aws:ec2/eip:Eip" => Thing("eipalloc", "elastic-ip") with { More = [new("allocationId", "{id}"), new("publicIp", "{ip}")] },
        "aws:ec2/natGateway:NatGateway" => Plain("nat") with { More = [new("networkInterfaceId", "eni-0{hex16}"), new("publicIp", "{ip}")] },
        "aws:ec2/routeTable:RouteTable" => Thing("rtb", "route-table") with { More = [new("ownerId", "{account}")] },
        "aws:ec2/routeTableAssociation:RouteTableAssociation" => Plain("rtbassoc"),
        "aws:ec2/route:Route" => new("r-{routeTableId}{digits10}") { More = [new("state", "active"), new("origin", "CreateRoute")] },
        "aws:ec2/networkAcl:NetworkAcl" => Thing("acl", "network-acl") with { More = [new("ownerId", "{account}")] },
        "aws:ec2/securityGroup:SecurityGroup" => Thing("sg", "security-group") with { Name = "name", More = [new("ownerId", "{account}")] },
        "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup" => Thing("sg", "security-group") with { More = [new("name", "default"), new("ownerId", "{account}")] },
        "aws:ec2/securityGroupRule:SecurityGroupRule" => new("sgrule-{digits10}") { More = [new("securityGroupRuleId", "sgr-0{hex16}")] },
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule" or "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule" =>
            Thing("sgr", "security-group-rule") with { More = [new("securityGroupRuleId", "{id}")] },
        "aws:ec2/vpcEndpoint:VpcEndpoint" => Thing("vpce", "vpc-endpoint") with { More = [new("ownerId", "{account}"), new("state", "available")], Special = Endpoint },
        "aws:ec2/flowLog:FlowLog" => Thing("fl", "vpc-flow-log"),
        "aws:ec2/managedPrefixList:ManagedPrefixList" => Thing("pl", "prefix-list") with { More = [new("ownerId", "{account}")] },
        "aws:ec2/launchTemplate:LaunchTemplate" => Thing("lt", "launch-template") with { Name = "name", Special = LaunchTemplate },
        _ => null,
    };

    private static MockShape Plain(string prefix) => new(prefix + "-0{hex16}");

    private static MockShape Thing(string prefix, string kind) => new(prefix + "-0{hex16}", $"arn:aws:ec2:{{region}}:{{account}}:{kind}/{{id}}");

    /// <summary>Which letter a zone has is another matter in every account; here they follow its number.</summary>
    private static void Zone(MockResource subnet, string id, Dictionary<string, object> outputs)
    {
        var zone = subnet.Text("availabilityZoneId");
        outputs["availabilityZone"] = zone.Length > 0 ? $"{subnet.Region}{(char)('a' + zone[^1] - '1')}" : $"{subnet.Region}a";
    }

    private static void LaunchTemplate(MockResource template, string id, Dictionary<string, object> outputs)
    {
        outputs["latestVersion"] = 1;
        outputs["defaultVersion"] = 1;
    }

    /// <summary>A gateway endpoint has a prefix list, an interface endpoint has names and network interfaces.</summary>
    private static void Endpoint(MockResource endpoint, string id, Dictionary<string, object> outputs)
    {
        if (endpoint.Text("vpcEndpointType") != "Interface")
        {
            outputs["prefixListId"] = $"pl-{endpoint.Hex(8, "prefixListId")}";
            return;
        }

        var service = endpoint.Text("serviceName");
        var name = $"{id}-{endpoint.Hex(8, "dns")}.{service[(service.LastIndexOf('.') + 1)..]}.{endpoint.Region}.vpce.amazonaws.com";
        outputs["dnsEntries"] = ImmutableArray.Create<object>(ImmutableDictionary<string, object>.Empty
            .Add("dnsName", name)
            .Add("hostedZoneId", $"Z{endpoint.Hex(13, "zone").ToUpperInvariant()}"));
        outputs["networkInterfaceIds"] = ImmutableArray.Create<object>($"eni-0{endpoint.Hex(16, "eni")}");
    }
}
