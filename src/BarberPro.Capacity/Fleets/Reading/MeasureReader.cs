using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.CloudWatch.Expressions;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads a list of metrics and expressions, of which one is what is looked at.</summary>
internal sealed class MeasureReader
{
    private readonly NodeInputs inputs;
    private readonly string place;
    private readonly Func<string, (MetricDeclaration Metric, TimeSpan Period)> readMetric;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly List<MetricDeclaration> metrics = [];
    private TimeSpan? period;

    private MeasureReader(NodeInputs inputs, string place, Func<string, (MetricDeclaration Metric, TimeSpan Period)> readMetric)
    {
        this.inputs = inputs;
        this.place = place;
        this.readMetric = readMetric;
    }

    /// <summary>Reads the list at a path.</summary>
    /// <param name="inputs">The alarm or policy.</param>
    /// <param name="place">Where the list is.</param>
    /// <param name="readMetric">Reads a metric and its period; alarms and policies spell them differently.</param>
    internal static MeasureDeclaration Read(NodeInputs inputs, string place, Func<string, (MetricDeclaration Metric, TimeSpan Period)> readMetric) =>
        new MeasureReader(inputs, place, readMetric).Read();

    internal static Statistic Statistic(NodeInputs inputs, string place)
    {
        var text = inputs.Text(place);
        var statistic = CloudWatch.Statistic.Parse(text);
        if (statistic is null && text.Length > 0)
        {
            inputs.Report(place, $"is {text}; expected Average, Sum, Minimum, Maximum, SampleCount or a percentile such as p95");
        }

        return statistic ?? default;
    }

    /// <summary>A period: 10 s, 20 s, 30 s or whole minutes (PutMetricAlarm), so that it is made of whole bins.</summary>
    internal static TimeSpan Period(NodeInputs inputs, string place, TimeSpan? otherwise = null)
    {
        var period = inputs.Seconds(place, otherwise);
        if (inputs.Has(place) && period.TotalSeconds is not (10 or 20 or 30) && (period < TimeSpan.FromMinutes(1) || period.Ticks % TimeSpan.TicksPerMinute != 0))
        {
            inputs.Report(place, $"is {period.TotalSeconds}; expected 10, 20, 30 or whole minutes in seconds");
        }

        return period;
    }

    private MeasureDeclaration Read()
    {
        string? returned = null;
        var count = inputs.CountOf(place);
        for (var position = 0; position < count; position++)
        {
            var id = inputs.Text($"{place}[{position}].id");
            positions[id] = position;
            returned = inputs.Flag($"{place}[{position}].returnData", otherwise: count == 1) ? id : returned;
        }

        if (returned is null)
        {
            inputs.Report(place, "returns no data; expected one of its members to be looked at");
        }

        var expression = returned is null ? null : Resolve(returned);
        return new([.. metrics], period ?? TimeSpan.FromMinutes(1), expression ?? new Constant(Expression.Missing));
    }

    private Expression? Resolve(string id)
    {
        if (known.TryGetValue(id, out var found) || !positions.TryGetValue(id, out var position))
        {
            return found;
        }

        var query = $"{place}[{position}]";
        if (!open.Add(id))
        {
            inputs.Report(query, $"{id} is computed from itself; expected metrics in the end");
            return new Constant(Expression.Missing);
        }

        var resolved = inputs.Has($"{query}.expression") ? Computed($"{query}.expression") : Metric(query);
        _ = open.Remove(id);
        known[id] = resolved;
        return resolved;
    }

    private Expression Computed(string query)
    {
        var parse = ExpressionParser.Parse(inputs.Text(query), Resolve);
        if (parse.Expression is null)
        {
            inputs.Report(query, $"column {parse.Column}: {parse.Problem}");
        }

        return parse.Expression ?? new Constant(Expression.Missing);
    }

    private Variable Metric(string query)
    {
        var (metric, length) = readMetric(query);
        if (period is { } other && other != length)
        {
            inputs.Report(query, $"has a period of {length.TotalSeconds} s; expected the same for all metrics, {other.TotalSeconds} s");
        }

        period ??= length;
        metrics.Add(metric);
        return new(metrics.Count - 1);
    }
}
