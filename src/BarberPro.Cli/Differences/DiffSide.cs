using BarberPro.Cli.Checks;
using BarberPro.Cli.Projects;

namespace BarberPro.Cli.Differences;

/// <summary>One side of a comparison.</summary>
/// <param name="Stack">The graph, and what is known around it.</param>
/// <param name="IsFile">Whether it is a saved graph: today's policy need not be the one that it was made from.</param>
/// <param name="Name">What to call it.</param>
internal sealed record DiffSide(CheckedStack Stack, bool IsFile, string Name)
{
    /// <summary>Reads a side: a stack of the project if one is called so, else a file. Null when it has problems, which are printed.</summary>
    /// <param name="folder">Where to look for the project.</param>
    /// <param name="named">What the caller wrote.</param>
    /// <param name="file">The same as a path from where the caller is.</param>
    /// <param name="screen">Where to write problems.</param>
    internal static DiffSide? Read(string folder, string named, string file, Screen screen)
    {
        var isFile = ProjectFolder.Find(folder)?.Stacks().Contains(named, StringComparer.Ordinal) != true && (File.Exists(file) || named.EndsWith(".json", StringComparison.Ordinal));
        var stack = !isFile ? CheckRun.Record(folder, named, screen) : File.Exists(file) ? CheckRun.Load(folder, file, screen) : Missing(named, screen);
        return stack is null ? null : new(stack, isFile, isFile ? Path.GetFileName(file) : named);
    }

    private static CheckedStack? Missing(string named, Screen screen)
    {
        screen.Error.WriteLine($"barberpro: {named} is missing; expected the name of a stack, or a graph that `barberpro graph <stack> --out FILE` wrote");
        return null;
    }
}
