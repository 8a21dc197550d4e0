using System.Text.Json;
using BarberPro.Graph.Values;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>Reads a saved graph. The file may come from anywhere: whatever is wrong with it is reported, never thrown.</summary>
public static class GraphReader
{
    /// <summary>Largest file that is read; a graph of a thousand resources takes about 4 MiB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Reads a graph as <see cref="GraphJson"/> writes it.</summary>
    /// <param name="stream">The file's content, UTF-8.</param>
    /// <param name="file">The file's name, for messages.</param>
    public static GraphLoad Read(Stream stream, string file)
    {
        var bytes = ReadAll(stream);
        if (bytes is null)
        {
            return Refused(GraphCodes.TooLarge.At(new(file, 1, 1), $"the file is larger than {MaxBytes / 1024 / 1024} MiB; expected a graph that barberpro wrote"));
        }

        GraphValue root;
        try
        {
            root = JsonTree.Parse(bytes);
        }
        catch (JsonException exception)
        {
            return Refused(NoDocument(bytes, file, exception));
        }

        return new Binder(bytes, file).Bind(root);
    }

    private static GraphLoad Refused(Diagnostic diagnostic) => new(null, [diagnostic]);

    private static Diagnostic NoDocument(byte[] bytes, string file, JsonException exception)
    {
        var line = (int)(exception.LineNumber ?? 0);
        var column = (int)(exception.BytePositionInLine ?? 0);
        var ended = line >= bytes.AsSpan().Count((byte)'\n') && column >= bytes.Length - bytes.AsSpan().LastIndexOf((byte)'\n') - 1;
        var what = ended ? "the JSON document ends too early" : "this is no JSON, or a key is there twice, or it nests too deep";
        return GraphCodes.NotJson.At(new(file, line + 1, column + 1), $"{what}; expected a graph that barberpro wrote");
    }

    private static byte[]? ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + read > MaxBytes)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        var bytes = buffer.ToArray();
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return bytes.AsSpan().StartsWith(mark) ? bytes[3..] : bytes;
    }
}
