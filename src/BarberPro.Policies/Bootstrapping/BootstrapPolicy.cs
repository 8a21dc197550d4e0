using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Bootstrapping;

/// <summary>What has to be there before the first deployment of an environment. Account, regions, names and tags are those of the environment's own policy.</summary>
/// <param name="State">Where the engine's record of what it deployed lies.</param>
/// <param name="Pipelines">Who may change what.</param>
public sealed record BootstrapPolicy(StatePolicy State, PipelinesPolicy Pipelines)
{
    internal static BootstrapPolicy Read(PolicyReader bootstrap) => new(
        bootstrap.Section("state", StatePolicy.Read),
        bootstrap.Section("pipelines", PipelinesPolicy.Read));
}
