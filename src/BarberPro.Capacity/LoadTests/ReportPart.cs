using System.Text.Json;

namespace BarberPro.Capacity.LoadTests;

/// <summary>One part of a report: the whole, or ten seconds of it.</summary>
internal sealed class ReportPart
{
    // The year 9999; more is no moment of a test.
    private const double LastMoment = 253_402_300_799_999;

    private readonly JsonElement part;
    private readonly Action<string> onMissing;

    /// <summary>A part.</summary>
    /// <param name="root">Where it stands.</param>
    /// <param name="name">Its key there; null when it is the root itself.</param>
    /// <param name="onMissing">Hears of each figure that is not there.</param>
    internal ReportPart(JsonElement root, string? name, Action<string> onMissing)
    {
        part = name is null ? root : Member(root, name);
        this.onMissing = onMissing;
    }

    /// <summary>A moment in milliseconds since 1970.</summary>
    internal long Moment(string name) => (long)Positive(Member(part, name), name, LastMoment);

    /// <summary>A counter that every test moves.</summary>
    internal double Counter(string name) => Positive(Member(Member(part, "counters"), name), $"counters.{name}", double.MaxValue);

    /// <summary>A counter that may never have moved; then it is not written.</summary>
    internal double CounterOrNone(string name) => Number(Member(Member(part, "counters"), name)) ?? 0;

    /// <summary>Mean and percentile of a time.</summary>
    internal MeasuredTimes Times(string name) => new(Summary(name, "mean"), Summary(name, "p95"));

    /// <summary>How many times were measured.</summary>
    internal double Count(string name) => Summary(name, "count");

    /// <summary>How many times were measured, if any.</summary>
    internal double CountOrNone(string name) => Number(Member(Member(Member(part, "summaries"), name), "count")) ?? 0;

    private double Summary(string name, string figure) =>
        Positive(Member(Member(Member(part, "summaries"), name), figure), $"summaries.{name}.{figure}", double.MaxValue);

    private double Positive(JsonElement element, string name, double most)
    {
        if (Number(element) is { } number and > 0 && number <= most)
        {
            return number;
        }

        onMissing(name);
        return 1;
    }

    private static double? Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) && double.IsFinite(number) && number >= 0 ? number : null;

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;
}
