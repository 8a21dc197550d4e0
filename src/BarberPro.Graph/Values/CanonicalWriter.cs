using System.Globalization;
using System.Text;

namespace BarberPro.Graph.Values;

/// <summary>
/// Writes JSON token by token, in the one layout that graphs have: nothing escaped needlessly, two blanks of indentation, LF. The platform's writer
/// lays out the same, but looks for what has to be escaped with code that the runtime compiles at every start, and slow at first.
/// </summary>
/// <param name="output">Receives the text piece by piece, so that a document of megabytes is never in memory as a whole; null to keep it.</param>
/// <param name="isIndented">Whether each entry has a line of its own.</param>
/// <param name="depth">How deep the first value stands in what is around it.</param>
public sealed class CanonicalWriter(TextWriter? output, bool isIndented, int depth = 0)
{
    private const int PieceSize = 1 << 14;
    private const string Blanks = "                ";

    private char[] buffer = new char[output is null ? 256 : PieceSize];
    private int length;
    private bool isFollowing;
    private bool isInPlace = true;

    /// <summary>Begins a map.</summary>
    public void StartMap() => Start('{');

    /// <summary>Ends a map.</summary>
    public void EndMap() => End('}');

    /// <summary>Begins a list.</summary>
    public void StartList() => Start('[');

    /// <summary>Ends a list.</summary>
    public void EndList() => End(']');

    /// <summary>The name of an entry, whose value comes next.</summary>
    public void Name(string name)
    {
        BeginValue();
        Quote(name);
        Append(isIndented ? ": " : ":");
        isInPlace = true;
    }

    /// <summary>A string, or null.</summary>
    public void Text(string? text)
    {
        BeginValue();
        if (text is null)
        {
            Append("null");
        }
        else
        {
            Quote(text);
        }
    }

    /// <summary>True or false.</summary>
    public void Flag(bool flag)
    {
        BeginValue();
        Append(flag ? "true" : "false");
    }

    /// <summary>Whole numbers without exponent or fraction as far as a double is exact, others in the shortest exact form.</summary>
    public void Number(double number)
    {
        const double exact = 1L << 53;
        BeginValue();
        Append(Math.Abs(number) <= exact && Math.Floor(number) == number
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>A list of strings, in the order given.</summary>
    public void Texts(params ReadOnlySpan<string> texts)
    {
        StartList();
        foreach (var text in texts)
        {
            Text(text);
        }

        EndList();
    }

    /// <summary>Any value.</summary>
    public void Value(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Text:
                Text(value.Text);
                break;
            case GraphValueKind.Number:
                Number(value.Number!.Value);
                break;
            case GraphValueKind.Flag:
                Flag(value.Flag!.Value);
                break;
            case GraphValueKind.List:
                StartList();
                foreach (var item in value.Items)
                {
                    Value(item);
                }

                EndList();
                break;
            case GraphValueKind.Map:
                StartMap();
                foreach (var (name, member) in value.Members)
                {
                    Name(name);
                    Value(member);
                }

                EndMap();
                break;
            case GraphValueKind.Null:
            default:
                Text(null);
                break;
        }
    }

    /// <summary>Hands on the rest, with a line feed at the end.</summary>
    public void Finish()
    {
        Append('\n');
        Flush();
    }

    /// <summary>A writer of what comes behind another value of this list or map, to be added later.</summary>
    internal CanonicalWriter Behind(TextWriter receiver) => new(receiver, isIndented, depth) { isInPlace = false, isFollowing = true };

    /// <summary>Adds what another writer wrote.</summary>
    internal void Add(StringBuilder text)
    {
        foreach (var piece in text.GetChunks())
        {
            Append(piece.Span);
        }
    }

    /// <summary>Hands on what was written.</summary>
    internal void Flush()
    {
        if (output is not null)
        {
            output.Write(buffer, 0, length);
            length = 0;
        }
    }

    /// <summary>What was written and not handed on.</summary>
    public override string ToString() => new(buffer, 0, length);

    private void Start(char bracket)
    {
        BeginValue();
        Append(bracket);
        depth++;
        isFollowing = false;
    }

    private void End(char bracket)
    {
        depth--;
        if (isFollowing)
        {
            BreakLine();
        }

        Append(bracket);
        isFollowing = true;
    }

    /// <summary>What stands between two values; nothing behind a name or where the document begins.</summary>
    private void BeginValue()
    {
        if (!isInPlace)
        {
            if (isFollowing)
            {
                Append(',');
            }

            BreakLine();
        }

        isInPlace = false;
        isFollowing = true;
    }

    private void BreakLine()
    {
        if (!isIndented)
        {
            return;
        }

        Append('\n');
        for (var missing = 2 * depth; missing > 0; missing -= Blanks.Length)
        {
            Append(Blanks.AsSpan(0, Math.Min(missing, Blanks.Length)));
        }
    }

    private void Quote(string text)
    {
        Append('"');
        Append(EscapedText.Needs(text) ? EscapedText.Of(text) : text);
        Append('"');
    }

    private void Append(char character)
    {
        Reserve(1);
        buffer[length++] = character;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    private void Reserve(int characters)
    {
        if (buffer.Length - length >= characters)
        {
            return;
        }

        Flush();
        if (buffer.Length - length < characters)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + characters));
        }
    }
}
