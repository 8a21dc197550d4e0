namespace BarberPro.Policies.Reading;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The candidate that needs the fewest edits, if they are few; of several the first in ordinal order.</summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        var (nearest, fewest) = ((string?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            // A third of the letters: one slip in a short word, two or three in a long one. Texts whose lengths differ by more need no counting.
            var most = Math.Max(1, Math.Max(written.Length, candidate.Length) / 3);
            if (Math.Abs(written.Length - candidate.Length) > most)
            {
                continue;
            }

            var edits = Edits(written.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (edits <= most && (edits < fewest || (edits == fewest && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, fewest) = (candidate, edits);
            }
        }

        return nearest;
    }

    /// <summary>Letters to insert, delete, replace or swap with their neighbour (optimal string alignment distance).</summary>
    internal static int Edits(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }
}
