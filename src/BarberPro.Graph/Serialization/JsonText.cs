using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BarberPro.Graph.Serialization;

/// <summary>Writes one JSON document to a text, piece by piece: a document of a megabyte is never in memory as a whole.</summary>
public sealed class JsonText : IDisposable
{
    private const int PieceSize = 1 << 15;

    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    private readonly TextWriter output;
    private readonly ArrayBufferWriter<byte> buffer = new(2 * PieceSize);

    /// <summary>A document at the end of a text.</summary>
    public JsonText(TextWriter output)
    {
        this.output = output;
        Json = new(buffer, Layout);
    }

    /// <summary>Where the document is written: two blanks of indentation, LF, nothing escaped needlessly.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what has been written, once it is enough; to be called between values.</summary>
    public void Pass()
    {
        if (buffer.WrittenCount + Json.BytesPending > PieceSize)
        {
            Spill();
        }
    }

    /// <summary>Hands on the rest, with a line feed at the end.</summary>
    public void Dispose()
    {
        Spill();
        output.Write('\n');
        Json.Dispose();
    }

    private void Spill()
    {
        Json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
