using BarberPro.Graph;
using BarberPro.Infra;
using BarberPro.Policies;
using BarberPro.Preview;

namespace BarberPro.Bench;

/// <summary>Records the production stack in this process, as the command line does.</summary>
/// <param name="root">The repository.</param>
public sealed class Recordings(string root)
{
    private readonly StackPolicy policy = PolicyFiles.Load(root, "prod-ar").Policy
        ?? throw new InvalidOperationException("prod-ar does not load; `barberpro validate prod-ar` says why");

    /// <summary>Records it under a name; the policy is loaded already.</summary>
    public async Task<ResourceGraph> RecordAsync(string stack)
    {
        var recorded = await GraphRecorder.RecordAsync(
            new RecordingOptions { Stack = stack, RootDirectory = root },
            options => new PlatformStack(new(policy, StandIns.OriginPulls()), options));
        return recorded.Graph ?? throw new InvalidOperationException(string.Join('\n', recorded.Errors));
    }

    /// <summary>Until the runtime has compiled what is hot, and the plans per type are there.</summary>
    public async Task<ResourceGraph> WarmUpAsync()
    {
        var graph = await RecordAsync("prod-ar");
        for (var run = 0; run < 30; run++)
        {
            graph = await RecordAsync("prod-ar");
        }

        return graph;
    }
}
