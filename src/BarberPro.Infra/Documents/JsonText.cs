using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BarberPro.Infra.Documents;

/// <summary>Writes the JSON documents that resources carry as text.</summary>
internal static class JsonText
{
    // Documents go to an API or a program, never into a page: an ARN's characters, and "${aws:…}", stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
