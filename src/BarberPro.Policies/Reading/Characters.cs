namespace BarberPro.Policies.Reading;

/// <summary>
/// Checks texts by hand: a regular expression, and the framework's vectorised searches too, cost more at their first use than reading all policy files.
/// </summary>
internal static class Characters
{
    /// <summary>Whether every character is of a kind.</summary>
    public static bool Only(ReadOnlySpan<char> text, Func<char, bool> isOfKind)
    {
        foreach (var character in text)
        {
            if (!isOfKind(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has as many characters as allowed, all of a kind or among a few others.</summary>
    public static bool Only(string text, int atLeast, int atMost, Func<char, bool> isOfKind, string others = "") =>
        text.Length >= atLeast && text.Length <= atMost && Only(text, character => isOfKind(character) || others.Contains(character, StringComparison.Ordinal));
}
