using System.Globalization;
using System.Text;

namespace BarberPro.Preview.MockOutputs;

/// <summary>
/// Digits that follow from a text and from nothing else. They only have to look random and to differ; a cryptographic
/// hash would do the same, but loads a library of several megabytes at start-up.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Hexadecimal digits of a text.</summary>
    internal static string Hex(string text, int count)
    {
        var digits = new StringBuilder(count + 16);
        for (var round = 0; digits.Length < count; round++)
        {
            _ = digits.Append(Number(text, round).ToString("x16", CultureInfo.InvariantCulture));
        }

        return digits.ToString(0, count);
    }

    /// <summary>A number of a text; another one in every round. FNV-1a, then the finish of MurmurHash3 to spread its bits.</summary>
    internal static ulong Number(string text, int round)
    {
        unchecked
        {
            var hash = 14695981039346656037UL + (ulong)round * 0x9E3779B97F4A7C15UL;
            foreach (var letter in text)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
            return hash ^ (hash >> 33);
        }
    }
}
