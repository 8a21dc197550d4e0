namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>Cuts an expression into words, numbers and signs.</summary>
internal static class Tokens
{
    private static readonly string[] Pairs = ["<=", ">=", "==", "!=", "&&", "||"];

    internal static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var start = 0;
        while (start < text.Length)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = End(text, start);
            tokens.Add(new(start + 1, text[start..end]));
            start = end;
        }

        tokens.Add(new(text.Length + 1, ""));
        return tokens;
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        if (end > start)
        {
            return end;
        }

        return Pairs.Any(pair => string.CompareOrdinal(text, start, pair, 0, pair.Length) == 0) ? start + 2 : start + 1;
    }
}
