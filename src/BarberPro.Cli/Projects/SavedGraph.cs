using BarberPro.Graph;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Projects;

/// <summary>A graph that <c>barberpro graph</c> wrote.</summary>
internal static class SavedGraph
{
    /// <summary>Reads it; null when it has problems, which are printed.</summary>
    internal static ResourceGraph? Read(string file, Screen screen) => Told(Load(file), screen);

    /// <summary>Reads it and prints nothing yet.</summary>
    internal static GraphLoad Load(string file)
    {
        using var stream = File.OpenRead(file);
        return GraphReader.Read(stream, Path.GetFileName(file));
    }

    /// <summary>What was read; null when it has problems, which are printed.</summary>
    internal static ResourceGraph? Told(GraphLoad load, Screen screen)
    {
        screen.Tell(load.Diagnostics);
        return load.Graph;
    }
}
