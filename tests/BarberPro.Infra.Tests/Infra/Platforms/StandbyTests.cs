using System.Text;
using System.Text.RegularExpressions;

using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>The standby is the primary region in small: what they differ in is listed here, and nothing else differs.</summary>
[Requirement("DR-3")]
public sealed partial class StandbyTests
{
    private const string Primary = "us-east-1";
    private const string Standby = "sa-east-1";

    /// <summary>What differs by design and has tests of its own: the database is a replica, and the failover is run from here.</summary>
    private static readonly string[] OwnDesigns = ["barberpro:databases:", "barberpro:recovery:", "barberpro:edge:SteeringToken"];

    [Fact]
    public async Task Whatever_the_primary_region_has_the_standby_has_too_but_schedules_and_what_is_written_here()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        var lacking = Resources(graph, Primary).Keys.Except(Resources(graph, Standby).Keys).Where(name => !name.StartsWith(Types.Schedule, StringComparison.Ordinal));

        Assert.Equal(
            [
                "aws:lambda/permission:Permission rotation-database",
                "aws:secretsmanager/secretRotation:SecretRotation rotation-database",
                "cloudflare:index/dnsRecord:DnsRecord balancer",
            ],
            lacking.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Requirement("DR-5")]
    public async Task The_standby_has_nothing_of_its_own()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Empty(Resources(graph, Standby).Keys.Except(Resources(graph, Primary).Keys));
    }

    [Fact]
    public async Task The_standby_has_no_schedules() =>
        Assert.Empty((await Stacks.Graph(Stacks.ProdAr)).Below(Standby).OfType(Types.Schedule));

    [Fact]
    [Requirement("X-3")]
    public async Task Fleets_differ_in_their_minimum_alone_which_is_one_and_stays_managed()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Equal(
            ["api-blue 2 1", "booking-blue 2 1", "web-blue 3 1"],
            Differences(graph, Types.Group).Select(group => $"{group.Name} {group.Primary.Value("minSize")} {group.Standby.Value("minSize")}").Order(StringComparer.Ordinal));
        Assert.All(graph.Below(Standby).OfType(Types.Group), group => Assert.Equal("desiredCapacity", Assert.Single(group.Options.IgnoreChanges)));
    }

    [Fact]
    public async Task Everything_else_is_declared_alike_but_what_names_the_databases()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var types = graph.Resources.Where(node => !node.Component).Select(node => node.Type).Distinct().Except([Types.Group]);

        Assert.Equal(
            [$"{Types.Page} page-database", "aws:iam/rolePolicy:RolePolicy rotation-access"],
            types.SelectMany(type => Differences(graph, type)).Select(pair => pair.Primary.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_network_has_addresses_of_its_own() => Assert.Equal(
        ["10.20.0.0/16", "10.21.0.0/16"],
        (await Stacks.Graph(Stacks.ProdAr)).OfType("aws:ec2/vpc:Vpc").Select(vpc => vpc.Text("cidrBlock")).Order(StringComparer.Ordinal));

    [Fact]
    [Requirement("LB-7")]
    public async Task One_record_validates_the_certificates_of_both_regions()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.All(
            graph.OfType("aws:acm/certificateValidation:CertificateValidation"),
            validation => Assert.Equal(["cloudflare:index/dnsRecord:DnsRecord balancer"], graph.Predecessors(validation)));
        Assert.Equal(2, graph.OfType("aws:acm/certificateValidation:CertificateValidation").Count());
    }

    [Fact]
    public async Task Development_has_no_standby() => Assert.Empty((await Stacks.Graph(Stacks.Dev)).Resources.Where(node => node.Name.Contains("sae1", StringComparison.Ordinal)));

    private static IEnumerable<(string Name, ResourceNode Primary, ResourceNode Standby)> Differences(ResourceGraph graph, string type)
    {
        var standbys = Resources(graph, Standby);
        foreach (var (name, primary) in Resources(graph, Primary).Where(resource => resource.Value.Type == type))
        {
            if (standbys.TryGetValue(name, out var standby) && Canonical(primary) != Canonical(standby))
            {
                yield return (primary.Name, primary, standby);
            }
        }
    }

    private static Dictionary<string, ResourceNode> Resources(ResourceGraph graph, string region) =>
        graph.Below(region).Resources
            .Where(node => !graph.Ancestors(node).Prepend(node).Any(part => OwnDesigns.Any(design => part.Type.StartsWith(design, StringComparison.Ordinal))))
            .ToDictionary(node => $"{node.Type} {Canonical(node.Name)}");

    private static string Canonical(ResourceNode node) => Canonical(string.Join('\n', node.Inputs.Leaves().Select(leaf => $"{leaf.Key} {Text(leaf.Key, leaf.Value)}")));

    private static string? Text(string key, GraphValue value) => key == "userData" ? Encoding.UTF8.GetString(Convert.FromBase64String(value.Text!)) : value.ToString();

    // Ids that a cloud makes up, and the names that differ by region.
    private static string Canonical(string text) => MadeUp().Replace(
        text.Replace("sae1-az3", "use1-az4", StringComparison.Ordinal)
            .Replace("sae1-az", "use1-az", StringComparison.Ordinal)
            .Replace("sae1-", "", StringComparison.Ordinal)
            .Replace(Standby, Primary, StringComparison.Ordinal)
            .Replace("10.21.", "10.20.", StringComparison.Ordinal)
            .Replace("mrk-", "", StringComparison.Ordinal),
        "#");

    [GeneratedRegex("[0-9a-f]{6,}(-[0-9a-f]{4}){0,3}(-[0-9a-f]{12})?")]
    private static partial Regex MadeUp();
}
