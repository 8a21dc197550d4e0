using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Capacity.Charts;

/// <summary>Draws a chart as SVG: plain lines, no script and no style sheet, so that any viewer and any diff can read it.</summary>
public static class SvgChart
{
    private const int Width = 960;
    private const int Left = 60;
    private const int Right = 20;
    private const int Top = 40;
    private const int PanelHeight = 150;
    private const int Gap = 45;
    private const int MostPoints = 800;
    private const int LetterWidth = 6;

    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Writes the chart.</summary>
    public static void Write(Chart chart, TextWriter output)
    {
        var height = Top + (chart.Panels.Length * (PanelHeight + Gap)) + 10;
        output.Write(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"11\">\n"));
        output.Write(Invariant($"<rect width=\"{Width}\" height=\"{height}\" fill=\"white\"/>\n<text x=\"{Left}\" y=\"18\" font-size=\"14\">{Escaped(chart.Title)}</text>\n"));
        for (var index = 0; index < chart.Panels.Length; index++)
        {
            WritePanel(chart, chart.Panels[index], Top + (index * (PanelHeight + Gap)), output);
        }

        output.Write("</svg>\n");
    }

    private static void WritePanel(Chart chart, ChartPanel panel, int top, TextWriter output)
    {
        var most = Rounded(panel.Series.SelectMany(series => series.Values).Where(double.IsFinite).DefaultIfEmpty(1).Max());
        var bottom = top + PanelHeight;
        output.Write(Invariant($"<text x=\"{Left}\" y=\"{top - 5}\">{Escaped(panel.Title)}</text>\n"));
        for (var line = 0; line <= 2; line++)
        {
            var y = bottom - (PanelHeight * line / 2);
            output.Write(Invariant($"<line x1=\"{Left}\" y1=\"{y}\" x2=\"{Width - Right}\" y2=\"{y}\" stroke=\"#ddd\"/>\n"));
            output.Write(Invariant($"<text x=\"{Left - 5}\" y=\"{y + 4}\" text-anchor=\"end\" fill=\"#555\">{most * line / 2:0.##}</text>\n"));
        }

        WriteTimes(chart, bottom, output);
        var x = Width - Right;
        foreach (var series in panel.Series.Reverse())
        {
            x -= 14 + (series.Name.Length * LetterWidth);
            output.Write(Invariant($"<text x=\"{x}\" y=\"{top - 5}\" fill=\"{series.Colour}\">{Escaped(series.Name)}</text>\n"));
            WriteLine(series, most, bottom, output);
        }
    }

    private static void WriteLine(ChartSeries series, double most, int bottom, TextWriter output)
    {
        var values = Thinned(series.Values);
        output.Write(Invariant($"<polyline fill=\"none\" stroke=\"{series.Colour}\" stroke-width=\"1.3\"{(series.IsDashed ? " stroke-dasharray=\"4 3\"" : "")} points=\""));
        for (var index = 0; index < values.Length; index++)
        {
            var x = Left + ((Width - Left - Right) * (index + 0.5) / values.Length);
            var y = bottom - (PanelHeight * Math.Clamp(double.IsFinite(values[index]) ? values[index] / most : 1, 0, 1));
            output.Write(Invariant($"{(index == 0 ? "" : " ")}{x:0.#},{y:0.#}"));
        }

        output.Write("\"/>\n");
    }

    private static void WriteTimes(Chart chart, int bottom, TextWriter output)
    {
        long[] steps = [300, 600, 1800, 3600, 7200, 21_600, 86_400, 7 * 86_400, 28 * 86_400];
        var step = steps.FirstOrDefault(candidate => chart.Seconds / candidate <= 12, steps[^1]);
        for (var at = (chart.Start + step - 1) / step * step; at <= chart.Start + chart.Seconds; at += step)
        {
            var x = Left + ((Width - Left - Right) * (double)(at - chart.Start) / chart.Seconds);
            var time = step >= 7 * 86_400 ? $"week {at / (7 * 86_400)}" : step >= 86_400 ? Days[at / 86_400 % 7] : $"{Days[at / 86_400 % 7]} {at / 3600 % 24:00}:{at / 60 % 60:00}";

            // Centred below its moment, but for a label that would leave the picture.
            var (place, anchor) = x + (time.Length * LetterWidth / 2) > Width ? (Width - 2.0, "end") : (x, "middle");
            output.Write(Invariant($"<text x=\"{place:0.#}\" y=\"{bottom + 14}\" text-anchor=\"{anchor}\" fill=\"#555\">{time}</text>\n"));
        }
    }

    // The worst of each stretch: a peak of a minute must not vanish from a week.
    private static ImmutableArray<double> Thinned(ImmutableArray<double> values)
    {
        var stretch = (values.Length + MostPoints - 1) / MostPoints;
        return stretch <= 1 ? values : [.. values.Chunk(stretch).Select(chunk => chunk.Max())];
    }

    private static double Rounded(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(most, 1e-9))));
        return new[] { 1, 2, 4, 6, 8, 10 }.Select(step => step * power).First(candidate => candidate >= most * 0.9999);
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
