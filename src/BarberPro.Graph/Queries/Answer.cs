using System.Collections.Immutable;
using System.Text;

namespace BarberPro.Graph.Queries;

/// <summary>What a question to the graph found.</summary>
/// <param name="Holds">Whether the answer is yes.</param>
/// <param name="Verdict">The answer in words, such as <c>none of 2 aws:sqs/queue:Queue has {...}</c>.</param>
/// <param name="Matches">What was asked for, sorted by URN; the steps of a path in their order.</param>
/// <param name="Misses">Candidates that were not, the closest first.</param>
public sealed record Answer(bool Holds, string Verdict, ImmutableArray<ResourceNode> Matches, ImmutableArray<Miss> Misses)
{
    private const int Shown = 5;

    /// <summary>The verdict, and below it the closest candidates with what is different.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Verdict);
        foreach (var miss in Misses.AsSpan()[..Math.Min(Shown, Misses.Length)])
        {
            _ = text.Append("\n  ").Append(miss.Node.Name);
            _ = miss.Differences.IsEmpty ? text : text.Append(": ").AppendJoin(", ", miss.Differences);
        }

        return Misses.Length > Shown ? text.Append($"\n  and {Misses.Length - Shown} more").ToString() : text.ToString();
    }
}
