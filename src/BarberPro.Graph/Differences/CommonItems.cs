using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>The longest run of items that two lists share in the same order, as in a comparison of texts by lines.</summary>
internal static class CommonItems
{
    /// <summary>Positions of shared items in both lists, rising.</summary>
    public static ImmutableArray<(int Before, int After)> Of(ImmutableArray<GraphValue> before, ImmutableArray<GraphValue> after, Func<GraphValue, GraphValue, bool> areSame)
    {
        var same = new bool[before.Length, after.Length];
        var length = new int[before.Length + 1, after.Length + 1];
        for (var here = before.Length - 1; here >= 0; here--)
        {
            for (var there = after.Length - 1; there >= 0; there--)
            {
                same[here, there] = areSame(before[here], after[there]);
                length[here, there] = same[here, there] ? length[here + 1, there + 1] + 1 : Math.Max(length[here + 1, there], length[here, there + 1]);
            }
        }

        var found = ImmutableArray.CreateBuilder<(int, int)>(length[0, 0]);
        for (var (here, there) = (0, 0); here < before.Length && there < after.Length;)
        {
            if (same[here, there])
            {
                found.Add((here++, there++));
            }
            else if (length[here + 1, there] >= length[here, there + 1])
            {
                here++;
            }
            else
            {
                there++;
            }
        }

        return found.ToImmutable();
    }
}
