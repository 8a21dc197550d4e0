using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph;

public sealed class CanonicalWriterTests
{
    private static readonly GraphValue Sample = Nodes.Map(
        ("empty", GraphValue.List()),
        ("flags", GraphValue.List(GraphValue.Of(true), GraphValue.Of(false), GraphValue.Null)),
        ("héctor \"the\" barber", Nodes.Map(("none", GraphValue.EmptyMap), ("number", GraphValue.Of(0.5)))),
        ("numbers", GraphValue.List(GraphValue.Of(-1), GraphValue.Of(70), GraphValue.Of(1L << 53))));

    [Theory]
    [InlineData("plain ~ text: <a href='#'>&+/</a>")]
    [InlineData("quotes \" and \\ and lines\nand more\n")]
    [InlineData("\t\b\f\r\u0001\u001f\u007f\u0085")]
    [InlineData("ñandú — 中 \u00ad\u200b\u2028\ufeff")]
    [InlineData("an emoji 💈 and half of one \ud83d \"")]
    [InlineData("")]
    public void Escapes_what_the_platform_escapes(string text) => Assert.Equal(ByPlatform(GraphValue.Of(text), isIndented: false), CanonicalJson.Text(GraphValue.Of(text)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lays_out_as_the_platform_does(bool isIndented)
    {
        var text = new CanonicalWriter(null, isIndented);

        text.Value(Sample);

        Assert.Equal(ByPlatform(Sample, isIndented), text.ToString());
    }

    [Fact]
    public void Puts_every_number_of_a_list_on_a_line_of_its_own()
    {
        var text = new CanonicalWriter(null, isIndented: true);

        text.Value(GraphValue.List(GraphValue.Of(0.5), GraphValue.Of(1)));

        Assert.Equal("[\n  0.5,\n  1\n]", text.ToString());
    }

    [Fact]
    public void Hands_on_a_long_document_piece_by_piece()
    {
        var receiver = new StringWriter();
        var many = GraphValue.List([.. Enumerable.Range(0, 3000).Select(number => GraphValue.Of($"the text of number {number}"))]);

        var text = new CanonicalWriter(receiver, isIndented: true);
        text.Value(many);
        text.Finish();

        Assert.Equal($"{ByPlatform(many, isIndented: true)}\n", receiver.ToString());
        Assert.Equal("", text.ToString());
    }

    [Fact]
    public void Takes_a_text_longer_than_a_piece()
    {
        var receiver = new StringWriter();
        var endless = new string('x', 100_000);

        var text = new CanonicalWriter(receiver, isIndented: true);
        text.Text(endless);
        text.Finish();

        Assert.Equal($"\"{endless}\"\n", receiver.ToString());
    }

    /// <summary>Fractions stand in maps only here: the platform's writer has no word for the shortest form, and lays out raw text differently.</summary>
    private static string ByPlatform(GraphValue value, bool isIndented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = isIndented, NewLine = "\n" }))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Map:
                json.WriteStartObject();
                foreach (var (name, member) in value.Members)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case GraphValueKind.List:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case GraphValueKind.Number:
                json.WriteNumberValue(value.Number!.Value);
                break;
            case GraphValueKind.Flag:
                json.WriteBooleanValue(value.Flag!.Value);
                break;
            case GraphValueKind.Text:
            case GraphValueKind.Null:
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }
}
