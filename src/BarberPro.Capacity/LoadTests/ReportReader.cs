using System.Text.Json;

using BarberPro.Graph.Serialization;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Capacity.LoadTests;

/// <summary>Reads what <c>artillery run --output</c> wrote. The file may come from anywhere: whatever is wrong with it is reported, never thrown.</summary>
public static class ReportReader
{
    /// <summary>Largest file that is read; the report of a day has one part for each ten seconds.</summary>
    public const int MaxBytes = 128 * 1024 * 1024;

    private const string ByName = "plugins.metrics-by-endpoint.response_time.";

    /// <summary>Reads a report.</summary>
    /// <param name="stream">The file's content, UTF-8.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="quiet">How long the first users were there alone.</param>
    public static ReportLoad Read(Stream stream, string file, TimeSpan quiet)
    {
        if (JsonFile.ReadAll(stream, MaxBytes) is not { } bytes)
        {
            return Refused(ReportCodes.TooLarge.At(Place.StartOf(file), $"the file is larger than {MaxBytes >> 20} MiB; expected a report that artillery wrote"));
        }

        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Bind(document.RootElement, file, quiet);
        }
        catch (JsonException error)
        {
            var place = new Place(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            return Refused(ReportCodes.NotJson.At(place, "this is no JSON document; expected a report that artillery wrote"));
        }
    }

    private static ReportLoad Refused(Diagnostic problem) => new(null, [problem]);

    private static ReportLoad Bind(JsonElement root, string file, TimeSpan quiet)
    {
        var problems = new List<Diagnostic>();
        var all = new ReportPart(root, "aggregate", missing => problems.Add(
            ReportCodes.NoFigure.At(Place.StartOf(file), $"aggregate.{missing} is missing or no positive number; expected what a script of barberpro's measures")));
        var (first, last) = (all.Moment("firstMetricAt"), all.Moment("lastMetricAt"));
        var report = new ArtilleryReport(
            DateTimeOffset.FromUnixTimeMilliseconds(last),
            Math.Max(1, (last - first) / 1000.0),
            all.Counter("http.requests"),
            all.CounterOrNone(ArtilleryScript.Answered),
            all.Times($"{ByName}{ArtilleryScript.Api}"),
            all.Times($"{ByName}{ArtilleryScript.Page}"),
            Quiet(root, first + (long)quiet.TotalMilliseconds),
            all.Count($"{ByName}{ArtilleryScript.Api}"),
            all.CountOrNone($"{ByName}{ArtilleryScript.Booking}"));
        return problems.Count == 0 ? new(report, []) : new(null, [.. problems]);
    }

    /// <summary>Times of the parts before a moment: means by the number of requests; of the percentiles the largest, since they cannot be added.</summary>
    private static MeasuredTimes? Quiet(JsonElement root, long until)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("intermediate", out var parts) || parts.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var (sum, count, highest) = (0.0, 0.0, 0.0);
        foreach (var element in parts.EnumerateArray())
        {
            var isWhole = true;
            var part = new ReportPart(element, null, _ => isWhole = false);
            var (ended, times, answers) = (part.Moment("lastMetricAt"), part.Times($"{ByName}{ArtilleryScript.Api}"), part.Count($"{ByName}{ArtilleryScript.Api}"));
            if (isWhole && ended <= until)
            {
                (sum, count, highest) = (sum + (times.Mean * answers), count + answers, Math.Max(highest, times.P95));
            }
        }

        return count > 0 ? new(sum / count, highest) : null;
    }
}
