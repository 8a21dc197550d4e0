using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>Reads a saved graph. The file may come from anywhere: whatever is wrong with it is reported, never thrown.</summary>
public static class GraphReader
{
    /// <summary>Largest file that is read; a graph of a thousand resources takes about 4 MiB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private const string Expected = "a graph that barberpro wrote";

    /// <summary>Reads a graph as <see cref="GraphJson"/> writes it.</summary>
    /// <param name="stream">The file's content, UTF-8.</param>
    /// <param name="file">The file's name, for messages.</param>
    public static GraphLoad Read(Stream stream, string file)
    {
        var bytes = JsonFile.ReadAll(stream, MaxBytes);
        if (bytes is null)
        {
            return Refused(GraphCodes.TooLarge.At(new(file, 1, 1), $"the file is larger than {MaxBytes / 1024 / 1024} MiB; expected {Expected}"));
        }

        var (root, problem) = JsonFile.Parse(bytes, file, GraphCodes.NotJson, Expected);
        return root is null ? Refused(problem!) : new Binder(bytes, file).Bind(root);
    }

    private static GraphLoad Refused(Diagnostic diagnostic) => new(null, [diagnostic]);
}
