namespace BarberPro.Infra.Tests.Cli;

/// <summary>A copy of the project with one stack more: development, with some figures changed.</summary>
internal sealed class TrialStack : IDisposable
{
    internal const string Name = "trial";

    private const string Overlay = $"config/stacks/{Name}.yml";

    private readonly ProjectCopy project = new();

    internal TrialStack(params (string From, string To)[] changes)
    {
        File.WriteAllText(project.PathOf($"Pulumi.{Name}.yaml"), File.ReadAllText(project.PathOf("Pulumi.dev.yaml")).Replace("policy: dev", $"policy: {Name}", StringComparison.Ordinal));
        File.Copy(project.PathOf("config/stacks/dev.yml"), project.PathOf(Overlay));
        foreach (var (from, to) in changes)
        {
            project.Change(Overlay, from, to);
        }
    }

    public void Dispose() => project.Dispose();

    internal string PathOf(string path) => project.PathOf(path);

    internal Task<CommandRun> RunAsync(params string[] args) => CommandRun.InAsync(project.Root, args);
}
