using System.Text;
using System.Text.Encodings.Web;

namespace BarberPro.Graph.Values;

/// <summary>Texts as they stand between the quotes of a JSON string.</summary>
internal static class EscapedText
{
    /// <summary>Whether a text has anything but visible ASCII characters that stand for themselves.</summary>
    internal static bool Needs(string text)
    {
        foreach (var character in text)
        {
            if (!IsPlain(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text escaped: quotes, backslashes and what cannot be seen.</summary>
    internal static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var plain = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (IsPlain(character))
            {
                continue;
            }

            // Documents inside strings are full of these; which of the letters of the world can be seen is the platform's to know.
            if (character is not ('"' or '\\' or '\n'))
            {
                return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
            }

            _ = escaped.Append(text, plain, index - plain).Append('\\').Append(character == '\n' ? 'n' : character);
            plain = index + 1;
        }

        return escaped.Append(text, plain, text.Length - plain).ToString();
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not '"' and not '\\';
}
