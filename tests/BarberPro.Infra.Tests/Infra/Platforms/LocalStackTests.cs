using System.Text.Json;

using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>The stack for an emulator is the same program, and cannot reach the cloud.</summary>
public sealed class LocalStackTests
{
    // Modules of the Pulumi provider beside the names of their endpoints, where they differ.
    private static readonly Dictionary<string, string[]> Endpoints = new()
    {
        ["cloudwatch"] = ["cloudwatch", "events", "logs"],
        ["costexplorer"] = ["ce"],
        ["ebs"] = ["ec2"],
        ["kinesis"] = ["firehose"],
        ["lb"] = ["elbv2"],
        ["vpc"] = ["ec2"],
    };

    [Fact]
    public async Task Every_service_of_every_stack_is_called_at_the_emulator()
    {
        var modules = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var stack in Stacks.All)
        {
            modules.UnionWith((await Stacks.Graph(stack)).Resources.Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal)).Select(node => node.Type.Split(':', '/')[1]));
        }

        var provider = (await Stacks.Graph(Stacks.Local)).OfType(Types.AwsProvider).Single();

        // A provider's settings are sent as JSON texts.
        using var json = JsonDocument.Parse(provider.Text("endpoints")!);
        var endpoints = Assert.Single(json.RootElement.EnumerateArray()).EnumerateObject().ToDictionary(endpoint => endpoint.Name, endpoint => endpoint.Value.GetString());

        Assert.Empty(modules.SelectMany(module => Endpoints.GetValueOrDefault(module, [module])).Append("sts").Except(endpoints.Keys));
        Assert.All(endpoints.Values, address => Assert.Equal(Stacks.Policy(Stacks.Local).Platform.Emulator!.Aws, address));
    }

    [Fact]
    public async Task Buckets_stand_in_the_path_and_nothing_is_asked_that_a_laptop_cannot_answer() => (await Stacks.Graph(Stacks.Local)).ShouldAllHave(Types.AwsProvider, new
    {
        allowedAccountIds = new[] { "000000000000" },
        s3UsePathStyle = "true",
        skipCredentialsValidation = "true",
        skipMetadataApiCheck = "true",
        skipRegionValidation = "false",
    });

    [Fact]
    public async Task Cloudflare_is_called_at_this_machine() =>
        (await Stacks.Graph(Stacks.Local)).ShouldAllHave("pulumi:providers:cloudflare", new { baseUrl = Stacks.Policy(Stacks.Local).Platform.Emulator!.Cloudflare });

    [Theory]
    [InlineData("dev")]
    [InlineData("perf")]
    [InlineData("prod-ar")]
    public async Task The_cloud_s_own_stacks_name_no_endpoint(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Types.AwsProvider), provider => Assert.Null(provider.Value("endpoints")));
        Assert.All(graph.OfType("pulumi:providers:cloudflare"), provider => Assert.Null(provider.Value("baseUrl")));
    }

    [Fact]
    public async Task It_declares_what_development_declares_and_keeps_nothing()
    {
        var (local, dev) = (await Stacks.Graph(Stacks.Local), await Stacks.Graph(Stacks.Dev));

        Assert.Equal(dev.Resources.Select(node => (node.Type, node.Name)), local.Resources.Select(node => (node.Type, node.Name)));
        Assert.DoesNotContain(local.Resources, node => node.Options.Protect);
    }

    [Theory]
    [InlineData("https://localhost:4566")]
    [InlineData("http://localhost")]
    [InlineData("http://localhost:4566/")]
    [InlineData("http://emulator.example.com:4566")]
    [InlineData("http://localhost:4566@example.com:80")]
    public void An_emulator_is_on_this_machine_and_nowhere_else(string address)
    {
        var problems = Policies.MemorySource.Real.Changed("config/stacks/local.yml", "aws: http://localhost:4566 ", $"aws: \"{address}\" ").Load(Stacks.Local).Diagnostics;

        Assert.Equal("BP1002", Assert.Single(problems).Code);
    }
}
