namespace BarberPro.Graph.Delivery.Gates;

/// <summary>Databases and caches are changed while few users are there (OPS-4).</summary>
internal sealed class DatabaseHours : IGateRule
{
    private static readonly string[] Modules = ["aws:rds/", "aws:elasticache/"];
    private static readonly string[] Labels = ["tags", "tagsAll"];

    public string Name => "database-hours";

    public string Refuses => "changes of databases and caches outside the hours of low traffic";

    public IEnumerable<GateFinding> Check(GateContext gate)
    {
        var quiet = gate.Policy.Databases.Windows.Quiet;
        var market = gate.Policy.Platform.Market.TimeZone;
        if (LocalTime(market, gate.At) is { } time && quiet.Holds(time))
        {
            return [];
        }

        var now = LocalTime(market, gate.At) is { } local ? $"it is {DailyHour(local)} in {market}" : $"this machine does not know the time in {market}";
        return from step in gate.Digest.Steps
               where step.Touches && Modules.Any(module => step.Type.StartsWith(module, StringComparison.Ordinal)) && !IsLabelling(step)
               select GateFinding.About(this, step, $"{now}; expected between {DailyHour(quiet.Start)} and {DailyHour(quiet.End)}, when few users are there");
    }

    /// <summary>New tags change nothing that a user could notice.</summary>
    private static bool IsLabelling(PlannedStep step) => step.Operation == StepOperation.Update && !step.Changed.IsEmpty
        && step.Changed.All(property => Labels.Any(label => property == label || property.StartsWith($"{label}.", StringComparison.Ordinal) || property.StartsWith($"{label}[", StringComparison.Ordinal)));

    private static TimeOnly? LocalTime(string zone, DateTimeOffset at) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, found).DateTime) : null;

    private static string DailyHour(TimeOnly time) => $"{time.Hour:00}:{time.Minute:00}";
}
