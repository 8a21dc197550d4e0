using BarberPro.Infra.Naming;
using BarberPro.Policies.Firewall;

using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Vpc;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>What the way in needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="SecurityGroup">Security group of the load balancer.</param>
/// <param name="Port">TCP port on which it listens.</param>
public sealed record EdgeIngressInputs(RegionContext Context, Output<string> SecurityGroup, int Port);

/// <summary>The only way to the load balancer: from Cloudflare's addresses, on one port (SEC-7, CF-01).</summary>
public sealed class EdgeIngress : ComponentResource
{
    private readonly EdgeIngressInputs inputs;
    private readonly CustomResourceOptions inside;

    /// <summary>Declares the prefix lists and the rules that name them.</summary>
    public EdgeIngress(string name, EdgeRangesPolicy policy, EdgeIngressInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:firewall:EdgeIngress", name, options)
    {
        this.inputs = inputs;
        inside = new() { Parent = this };

        var ipv4 = new string[policy.Ipv4.Networks.Length];
        for (var index = 0; index < ipv4.Length; index++)
        {
            ipv4[index] = policy.Ipv4.Networks[index].ToString();
        }

        Admit(ResourceNames.Logical(name, "ipv4"), "IPv4", policy.Ipv4.MaxEntries, ipv4, policy.Checked);
        Admit(ResourceNames.Logical(name, "ipv6"), "IPv6", policy.Ipv6.MaxEntries, [.. policy.Ipv6.Networks], policy.Checked);
        RegisterOutputs();
    }

    private void Admit(string name, string family, int maxEntries, string[] networks, string day)
    {
        var entries = new ManagedPrefixListEntryArgs[networks.Length];
        for (var index = 0; index < entries.Length; index++)
        {
            entries[index] = new() { Cidr = networks[index], Description = $"checked {day}" };
        }

        var list = new ManagedPrefixList(
            name, new() { Name = inputs.Context.Names.Physical(name), AddressFamily = family, MaxEntries = maxEntries, Entries = entries }, inside);
        _ = new SecurityGroupIngressRule(name, new()
        {
            Description = $"from the edge, {family}",
            SecurityGroupId = inputs.SecurityGroup,
            PrefixListId = list.Id,
            IpProtocol = "tcp",
            FromPort = inputs.Port,
            ToPort = inputs.Port,
        }, inside);
    }
}
