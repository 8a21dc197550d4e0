using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

using BarberPro.Graph;
using BarberPro.Infra.Tests.Infra;
using BarberPro.Policies;
using BarberPro.Preview;

using Xunit.Sdk;

namespace BarberPro.Infra.Tests;

/// <summary>The real stacks, each loaded and recorded once for all tests.</summary>
public static class Stacks
{
    public const string Dev = "dev";
    public const string ProdAr = "prod-ar";
    public const string Perf = "perf";
    public const string Local = "local";

    private static readonly ConcurrentDictionary<string, Lazy<PolicyLoad>> Loads = [];
    private static readonly ConcurrentDictionary<string, Lazy<Task<ResourceGraph>>> Primaries = [];
    private static readonly ConcurrentDictionary<(string Stack, bool IsPreview), Lazy<Task<ResourceGraph>>> Graphs = [];

    /// <summary>Names of all stacks: the files of config/stacks.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("config/stacks"), "*.yml")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The stacks that stand for good: neither an emulator nor made for one test.</summary>
    public static ImmutableArray<string> Lasting =>
        [.. All.Where(stack => Policy(stack) is { Platform.Emulator: null, Demand.LoadTests.Hosts.IsEmpty: true })];

    /// <summary>The policy of a stack.</summary>
    public static StackPolicy Policy(string stack) => Load(stack).Policy ?? throw new InvalidOperationException(string.Join('\n', Load(stack).Diagnostics));

    /// <summary>The policy of a stack, and where each value is written.</summary>
    public static PolicyLoad Load(string stack) => Loads.GetOrAdd(stack, name => new(() => PolicyFiles.Load(Repository.Root, name))).Value;

    /// <summary>The graph of a stack, as a deployment would be sent it.</summary>
    public static Task<ResourceGraph> Graph(string stack) => Graph(stack, isPreview: false);

    /// <summary>
    /// The graph of a stack without its standby region. What the primary region is held to holds for the standby too: StandbyTests compares the two.
    /// </summary>
    public static Task<ResourceGraph> Primary(string stack) => Primaries.GetOrAdd(stack, name => new(() => WithoutStandbyAsync(name))).Value;

    /// <summary>The graph of a stack before its first deployment, when outputs are unknown.</summary>
    public static Task<ResourceGraph> Preview(string stack) => Graph(stack, isPreview: true);

    /// <summary>The graph of any policy.</summary>
    public static async Task<ResourceGraph> Record(StackPolicy policy, bool isPreview = false)
    {
        var options = new RecordingOptions { Stack = policy.Platform.Environment, RootDirectory = Repository.Root, IsPreview = isPreview };
        var recorded = await GraphRecorder.RecordAsync(options, recording => new PlatformStack(new(policy, StandIns.OriginPulls()), recording));
        return recorded.Graph ?? throw new RecordingException(recorded.Errors);
    }

    private static async Task<ResourceGraph> WithoutStandbyAsync(string stack)
    {
        var graph = await Graph(stack);
        var standbys = Policy(stack).Recovery.Standby.Select(standby => standby.Region).ToArray();
        return graph.Where(node => !standbys.Contains(node.Name) && !graph.Ancestors(node).Any(ancestor => standbys.Contains(ancestor.Name)));
    }

    private static Task<ResourceGraph> Graph(string stack, bool isPreview) =>
        Graphs.GetOrAdd((stack, isPreview), key => new(() => Record(Policy(key.Stack), key.IsPreview))).Value;
}

/// <summary>Runs a theory once for each real stack.</summary>
public sealed class EveryStackAttribute : DataAttribute
{
    /// <inheritdoc />
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Stacks.All.Select(stack => new object[] { stack });
}
