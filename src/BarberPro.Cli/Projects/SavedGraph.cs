using BarberPro.Graph;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Projects;

/// <summary>A graph that <c>barberpro graph</c> wrote.</summary>
internal static class SavedGraph
{
    /// <summary>Reads it; null when it has problems, which are printed.</summary>
    internal static ResourceGraph? Read(string file, Screen screen)
    {
        using var stream = File.OpenRead(file);
        var load = GraphReader.Read(stream, Path.GetFileName(file));
        foreach (var problem in load.Diagnostics)
        {
            screen.Error.WriteLine(problem);
        }

        return load.Graph;
    }
}
