using System.Text;

namespace BarberPro.Bench;

/// <summary>Prints results as a Markdown table whose columns line up in a terminal too.</summary>
public static class ResultTable
{
    public static string Of(IReadOnlyList<Result> results)
    {
        string[][] rows =
        [
            ["measure", "floor", "value", "ratio", "bound", "verdict"],
            .. results.Select(result => new[] { result.Measure, result.Floor, result.Value, result.Ratio, result.Bound, Word(result.Verdict) }),
        ];
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();

        var table = new StringBuilder();
        _ = table.Append($"Pulumi packages: {SdkSet.Name}. Processors: {Environment.ProcessorCount}. Load: {Load()}.\n\n");
        Append(table, rows[0], widths);
        Append(table, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in rows[1..])
        {
            Append(table, row, widths);
        }

        return table.ToString();
    }

    /// <summary>How busy the machine was in the last minute: above the number of processors, times say little.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Held => "held",
        Verdict.Broken => "BROKEN",
        _ => "reported",
    };

    private static void Append(StringBuilder table, string[] cells, int[] widths)
        => table.Append("| ").AppendJoin(" | ", cells.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");
}
