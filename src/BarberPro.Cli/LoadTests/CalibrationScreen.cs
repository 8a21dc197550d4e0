using System.Globalization;
using BarberPro.Capacity.LoadTests;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.LoadTests;

/// <summary>A calibration as two tables: what was compared, and what to change.</summary>
internal static class CalibrationScreen
{
    internal static void Write(Calibration calibration, TextWriter output, bool isTerminal)
    {
        var measured = new Table("figure", "measured", "simulated", "promised", "verdict");
        foreach (var row in calibration.Rows)
        {
            measured.Add(row.Figure, Number(row.Measured), Number(row.Simulated), Number(row.Limit), row.Limit is null ? "-" : row.IsKept ? "kept" : "broken");
        }

        measured.Write(output, isTerminal);
        output.WriteLine();
        if (calibration.Proposals.IsEmpty)
        {
            output.WriteLine("Nothing to change, or no ordinary users at its beginning to calibrate by.");
            return;
        }

        output.WriteLine("To change in config/base");
        var changes = new Table("path", "now", "measured", "why");
        foreach (var figure in calibration.Proposals)
        {
            changes.Add(figure.Path, figure.Now, figure.Proposed, figure.Why);
        }

        changes.Write(output, isTerminal);
    }

    private static string Number(double? value) => value is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "-";
}
