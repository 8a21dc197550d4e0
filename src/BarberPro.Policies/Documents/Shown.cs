using System.Text;

namespace BarberPro.Policies.Documents;

/// <summary>Text of a file as a message shows it: on one line and never long.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The text, shortened, with line ends made visible.</summary>
    public static string Short(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, Longest)).EnumerateRunes())
        {
            _ = Rune.IsControl(rune) ? shown.Append('\u2423') : shown.Append(rune.ToString());
        }

        return text.Length > Longest ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>The text between quotes, which show where it begins and ends.</summary>
    public static string Quoted(string text) => $"'{Short(text)}'";
}
