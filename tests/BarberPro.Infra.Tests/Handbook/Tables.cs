using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>What templates cannot say in words: tables over the policy and the graph.</summary>
internal static class Tables
{
    /// <summary>All tables, by the name that templates use.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> stacks)
    {
        var alarms = ImmutableArray.CreateBuilder<StackAlarms>();
        foreach (var stack in stacks)
        {
            alarms.Add(new(await Stacks.Graph(stack)));
        }

        var graph = await Stacks.Graph(Stacks.ProdAr);
        var policy = Stacks.Policy(Stacks.ProdAr);
        return new Dictionary<string, string>
        {
            ["alarms"] = AlarmPage.Write(alarms.ToImmutable()),
            ["queries"] = SavedQueries.Write(graph),
            ["failover-budget"] = FailoverTables.Budget(policy.Recovery),
            ["minutes-before"] = $"{(policy.Recovery.Failover.Detect + policy.Recovery.Failover.Decide).TotalMinutes}",
            ["detection"] = $"{(policy.LoadBalancing.Health.Interval + (policy.LoadBalancing.Health.Timeout * (1 + policy.Edge.Steering.Monitor.Retries))).TotalSeconds} s",
            ["allowance"] = string.Create(CultureInfo.InvariantCulture, $"{(decimal)policy.Monitoring.Availability.Over.TotalMinutes * (1 - policy.Monitoring.Availability.Target.Share):0.#} minutes"),
            ["failover-steps"] = FailoverTables.Steps(graph),
            ["peaks"] = PeakTable.Write(graph),
            ["sizes"] = await SizeTable.WriteAsync(),
            ["data"] = DataTable.Write(graph),
        };
    }

    /// <summary>A table in Markdown.</summary>
    public static string Of(string[] head, IEnumerable<string[]> rows) =>
        string.Join('\n', [Row(head), Row([.. head.Select(_ => "---")]), .. rows.Select(Row)]);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
