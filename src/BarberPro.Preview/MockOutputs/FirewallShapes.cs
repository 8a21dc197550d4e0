namespace BarberPro.Preview.MockOutputs;

/// <summary>Web firewalls of a region, and what is set on one: that goes by ARNs.</summary>
internal static class FirewallShapes
{
    private const string Prefix = "arn:aws:wafv2:{region}:{account}:regional/";

    internal static MockShape? Of(string type) => type switch
    {
        "aws:wafv2/webAcl:WebAcl" => new("{uuid}", Prefix + "webacl/{name}/{id}", "name"),
        "aws:wafv2/ipSet:IpSet" => new("{uuid}", Prefix + "ipset/{name}/{id}", "name"),
        "aws:wafv2/webAclAssociation:WebAclAssociation" => new("{webAclArn},{resourceArn}"),
        "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration" => new("{resourceArn}"),
        _ => null,
    };
}
