using System.Text.Json;
using BarberPro.Graph.Values;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>A JSON file that may come from anywhere.</summary>
public static class JsonFile
{
    /// <summary>The file's bytes without a byte order mark; null when there are more than are read.</summary>
    public static byte[]? ReadAll(Stream stream, int maxBytes)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + read > maxBytes)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        var bytes = buffer.ToArray();
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return bytes.AsSpan().StartsWith(mark) ? bytes[3..] : bytes;
    }

    /// <summary>The document, or what is wrong with it.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="code">What it is reported as.</param>
    /// <param name="expected">What was expected, in words.</param>
    internal static (GraphValue? Root, Diagnostic? Problem) Parse(byte[] bytes, string file, DiagnosticCode code, string expected)
    {
        try
        {
            return (JsonTree.Parse(bytes), null);
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0);
            var column = (int)(exception.BytePositionInLine ?? 0);
            var ended = line >= bytes.AsSpan().Count((byte)'\n') && column >= bytes.Length - bytes.AsSpan().LastIndexOf((byte)'\n') - 1;
            var what = ended ? "the JSON document ends too early" : "this is no JSON, or a key is there twice, or it nests too deep";
            return (null, code.At(new(file, line + 1, column + 1), $"{what}; expected {expected}"));
        }
    }
}
