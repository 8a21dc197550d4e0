using BarberPro.Preview;

using Pulumi;
using Pulumi.Aws.Sqs;

using static BarberPro.Infra.Tests.Preview.SamplePrograms;

namespace BarberPro.Infra.Tests.Preview;

/// <summary>URNs, parents, providers, regions and what resources inherit.</summary>
public sealed class IdentityTests
{
    private const string Prefix = "urn:pulumi:test::barberpro-infra::";

    [Fact]
    public async Task A_URN_holds_the_types_of_all_parents_but_not_the_stacks()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Box("outer", fill: outer => _ = new Box("inner", new() { Parent = outer })));

        var inner = graph.Find($"{Prefix}test:boxes:Box$test:boxes:Box$aws:sqs/queue:Queue::inner");
        Assert.Equal($"{Prefix}test:boxes:Box$test:boxes:Box::inner", inner?.Parent);
        Assert.Null(graph.Find($"{Prefix}test:boxes:Box::outer")?.Parent);
    }

    [Fact]
    public async Task The_names_of_project_and_stack_are_part_of_the_URN()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Queue("q"), new() { Project = "other", Stack = "prod" });

        Assert.Equal("urn:pulumi:prod::other::aws:sqs/queue:Queue::q", Assert.Single(graph.Resources).Urn);
        Assert.Equal(("other", "prod"), (graph.Project, graph.Stack));
    }

    [Fact]
    public async Task A_resource_may_be_below_one_that_is_no_component()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var parent = new Queue("parent");
            _ = new Queue("child", new(), new() { Parent = parent });
        });

        Assert.Equal($"{Prefix}aws:sqs/queue:Queue$aws:sqs/queue:Queue::child", graph.Named("child").Urn);
    }

    [Fact]
    public async Task The_provider_is_the_one_that_the_component_hands_down()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var primary = Provider("primary", "us-east-1");
            var standby = Provider("standby", "sa-east-1");
            _ = new Box("here", new() { Provider = primary }, box => _ = new Queue("there", new(), new() { Parent = box, Provider = standby }));
        });

        var here = graph.Resources.Single(node => node.Name == "here" && !node.Component);
        Assert.Equal(($"{Prefix}pulumi:providers:aws::primary", "us-east-1"), (here.Provider, here.Region));
        Assert.Equal(($"{Prefix}pulumi:providers:aws::standby", "sa-east-1"), (graph.Named("there").Provider, graph.Named("there").Region));
    }

    [Fact]
    public async Task A_component_has_neither_provider_nor_region()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Box("box", new() { Provider = Provider("primary", "us-east-1") }));

        var box = graph.Resources.Single(node => node.Component);
        Assert.Null(box.Provider);
        Assert.Null(box.Region);
    }

    [Fact]
    public async Task What_Cloudflare_holds_has_a_provider_but_no_region()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var edge = new Pulumi.Cloudflare.Provider("edge", new() { ApiToken = "token" });
            _ = new Pulumi.Cloudflare.DnsRecord("www", new() { ZoneId = "zone", Name = "www", Type = "CNAME", Content = "x", Ttl = 60 }, new() { Provider = edge });
        });

        Assert.Equal($"{Prefix}pulumi:providers:cloudflare::edge", graph.Named("www").Provider);
        Assert.Null(graph.Named("www").Region);
    }

    [Fact]
    public async Task Protection_is_inherited_unless_the_resource_says_otherwise()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Box(
            "outer", new() { Protect = true }, outer => _ = new Queue("open", new(), new() { Parent = outer, Protect = false })));

        Assert.True(graph.Resources.Single(node => node.Name == "outer" && !node.Component).Options.Protect);
        Assert.False(graph.Named("open").Options.Protect);
    }

    [Fact]
    public async Task Options_are_recorded_sorted()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var box = new Box("box");
            var queue = new Queue("first");
            _ = new Queue("second", new(), new() { DependsOn = { queue, box }, IgnoreChanges = { "tags", "name" }, RetainOnDelete = true });
        });

        var options = graph.Named("second").Options;
        Assert.Equal([$"{Prefix}aws:sqs/queue:Queue::first", $"{Prefix}test:boxes:Box::box"], options.DependsOn.ToArray());
        Assert.Equal(["name", "tags"], options.IgnoreChanges.ToArray());
        Assert.True(options.RetainOnDelete);
    }

    [Fact]
    public async Task Aliases_are_the_URNs_that_a_resource_had()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Box("box", fill: box => _ = new Queue("new", new(), new()
        {
            Parent = box,
            Aliases = { new Alias { Name = "old" }, new Alias { NoParent = true }, new Alias { Urn = "urn:given" }, new Alias { Stack = "prod", Type = "aws:sqs:Old" } },
        })));

        Assert.Equal(
            [
                "urn:given",
                "urn:pulumi:prod::barberpro-infra::test:boxes:Box$aws:sqs:Old::new",
                $"{Prefix}aws:sqs/queue:Queue::new",
                $"{Prefix}test:boxes:Box$aws:sqs/queue:Queue::old",
            ],
            graph.Named("new").Options.Aliases.ToArray());
    }
}
