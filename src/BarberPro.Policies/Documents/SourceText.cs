using System.Text;
using System.Text.Unicode;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Documents;

/// <summary>Turns the bytes of a file into text, strictly: UTF-8, and no character that an editor would not show.</summary>
internal static class SourceText
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text; null when the file was refused.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> problems)
    {
        var content = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        if (content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            problems.Add(DocumentCodes.NotUtf8.At(Place.StartOf(file), "the file is written in UTF-16 or UTF-32; expected UTF-8"));
            return null;
        }

        if (!Utf8.IsValid(content))
        {
            problems.Add(DocumentCodes.NotUtf8.At(PlaceOfInvalidByte(file, content), "this byte is not UTF-8; expected a file saved as UTF-8"));
            return null;
        }

        var text = Encoding.UTF8.GetString(content);
        var hidden = HiddenCharacters.IndexIn(text);
        if (hidden < 0)
        {
            return text;
        }

        problems.Add(text[hidden] == '\t'
            ? DocumentCodes.Tab.At(PlaceBehind(file, text.AsSpan(0, hidden)), "a tab; expected spaces")
            : DocumentCodes.HiddenCharacter.At(PlaceBehind(file, text.AsSpan(0, hidden)), $"the character U+{(int)text[hidden]:X4} cannot be seen; expected visible text"));
        return null;
    }

    /// <summary>The place right behind some text; a line ends with LF, CRLF or CR, as in YAML.</summary>
    public static Place PlaceBehind(string file, ReadOnlySpan<char> before)
    {
        var unixLines = before.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new(file, unixLines.Count(character => character == '\n') + 1, unixLines.Length - unixLines.LastIndexOf('\n'));
    }

    private static Place PlaceOfInvalidByte(string file, ReadOnlySpan<byte> content)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(content[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return PlaceBehind(file, Encoding.UTF8.GetString(content[..valid]));
    }
}
