namespace BarberPro.Graph.Rules;

/// <summary>Names with <c>*</c> for any run of characters, as ARNs of policies and resources of waivers use them.</summary>
public static class Glob
{
    /// <summary>Whether a pattern covers a text. Takes time in proportion to both lengths multiplied, whatever they hold.</summary>
    public static bool Covers(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (at, star, resume) = (0, -1, 0);
        for (var index = 0; index < text.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, resume) = (at++, index);
            }
            else if (at < pattern.Length && pattern[at] == text[index])
            {
                at++;
                index++;
            }
            else if (star >= 0)
            {
                (at, index) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }
}
