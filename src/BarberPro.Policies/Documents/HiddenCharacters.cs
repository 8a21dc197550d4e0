namespace BarberPro.Policies.Documents;

/// <summary>Characters that a policy file may not hold, because what a reviewer sees would differ from what is read.</summary>
internal static class HiddenCharacters
{
    /// <summary>The first of them; -1 when there is none.</summary>
    public static int IndexIn(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsHidden(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>
    /// Tabs, control characters but line ends, Unicode's own line ends, marks that turn the direction of text, and a byte order mark inside the text.
    /// </summary>
    private static bool IsHidden(char character) => character switch
    {
        '\n' or '\r' => false,
        < ' ' => true,
        < '\u007F' => false,
        <= '\u009F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => true,
        _ => false,
    };
}
