using BarberPro.Graph;
using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Functions;

/// <summary>The program and its functions know each other by the names of environment variables.</summary>
[Requirement("DB-12")]
[Requirement("DR-4")]
[Requirement("COST-3")]
[Requirement("MON-10")]
public sealed class SettingsTests
{
    [Theory, EveryStack]
    public async Task A_function_reads_every_setting_that_it_is_given(string stack)
    {
        var unread = (await Stacks.Graph(stack)).Resources.SelectMany(Settings).Distinct().Where(setting => !IsRead(setting.Folder, setting.Name));

        Assert.Empty(unread);
    }

    private static IEnumerable<(string Folder, string Name)> Settings(ResourceNode node) => node.Type switch
    {
        "aws:lambda/function:Function" => Named(FolderOf(node.Text("sourceCodeHash")), node, "environment", "variables"),
        "aws:synthetics/canary:Canary" => Named(Repository.PathOf("functions/canary"), node, "runConfig", "environmentVariables"),
        _ => [],
    };

    private static IEnumerable<(string Folder, string Name)> Named(string folder, ResourceNode node, params string[] path) =>
        node.Value(path)?.Members.Select(variable => (folder, variable.Name)) ?? [];

    // What is packaged is known by its hash alone.
    private static string FolderOf(string hash) =>
        Directory.EnumerateDirectories(Repository.PathOf("functions")).Single(folder => FunctionArchive.OfFolder(folder, "").Hash == hash);

    // Node itself reads the variables that carry its name.
    private static bool IsRead(string folder, string name) =>
        name.StartsWith("NODE_", StringComparison.Ordinal)
        || Directory.EnumerateFiles(folder, "*.*js").Any(file => File.ReadAllText(file).Contains(name, StringComparison.Ordinal));
}
