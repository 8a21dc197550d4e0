using System.Collections.Concurrent;

using BarberPro.Bootstrap;
using BarberPro.Graph;
using BarberPro.Policies.Bootstrapping;
using BarberPro.Preview;

namespace BarberPro.Infra.Tests.Bootstrap;

/// <summary>What each environment's account is given first, recorded once for all tests.</summary>
internal static class BootstrapStacks
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<ResourceGraph>>> Graphs = [];

    /// <summary>Environments that have an account: the stack files of the bootstrap project.</summary>
    internal static TheoryData<string> Environments =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("bootstrap"), "Pulumi.*.yaml").Select(file => Path.GetFileName(file)["Pulumi.".Length..^".yaml".Length]).Order(StringComparer.Ordinal),
    ];

    internal static BootstrapPolicy Policy => BootstrapFile.Load(Repository.Root).Policy ?? throw new InvalidOperationException(string.Join('\n', BootstrapFile.Load(Repository.Root).Diagnostics));

    internal static Task<ResourceGraph> Graph(string environment) => Graphs.GetOrAdd(environment, name => new(() => Record(name))).Value;

    internal static async Task<ResourceGraph> Record(string environment, bool isPreview = false)
    {
        var options = new RecordingOptions { Project = "barberpro-bootstrap", Stack = environment, RootDirectory = Repository.PathOf("bootstrap"), IsPreview = isPreview };
        var recorded = await GraphRecorder.RecordAsync(options, recording => new BootstrapStack(Policy, Stacks.Policy(environment), recording));
        return recorded.Graph ?? throw new RecordingException(recorded.Errors);
    }
}
