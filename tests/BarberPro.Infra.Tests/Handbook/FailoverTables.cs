using System.Text.Json;

using BarberPro.Graph;
using BarberPro.Infra.Tests.Infra;
using BarberPro.Policies.Recovery;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>A failover in minutes, and in the steps of its automation document.</summary>
internal static class FailoverTables
{
    /// <summary>What may take how long, against the objective.</summary>
    public static string Budget(RecoveryPolicy policy)
    {
        var budget = policy.Failover;
        (string Step, TimeSpan Time)[] oneByOne =
        [
            ("detect: probes fail, the page goes out", budget.Detect),
            ("decide: one person starts the runbook", budget.Decide),
            ("promote the replica; fleets grow meanwhile", budget.Promote > budget.Scale ? budget.Promote : budget.Scale),
            ("switch the endpoint and restart the services", budget.Switch),
            ("steer the edge to the standby", budget.Steer),
            ("verify", budget.Verify),
        ];
        var total = oneByOne.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Time);
        return Tables.Of(
            ["Step", "May take", "Done after"],
            [
                .. oneByOne.Select((step, index) => new[] { step.Step, Minutes(step.Time), Minutes(oneByOne.Take(index + 1).Aggregate(TimeSpan.Zero, (sum, one) => sum + one.Time)) }),
                ["**in all**", $"**{Minutes(total)}**", $"{Minutes(policy.Objectives.Rto - total)} to spare of {Minutes(policy.Objectives.Rto)}"],
            ]);
    }

    /// <summary>The steps of the automation document.</summary>
    public static string Steps(ResourceGraph graph)
    {
        using var document = JsonDocument.Parse(graph.Get("aws:ssm/document:Document", "failover").Text("content"));
        return Tables.Of(
            ["#", "Step", "Action", "Given up after"],
            document.RootElement.GetProperty("mainSteps").EnumerateArray().Select((step, index) => new[]
            {
                $"{index + 1}",
                $"`{step.GetProperty("name").GetString()}`",
                Action(step),
                step.TryGetProperty("timeoutSeconds", out var seconds) ? $"{seconds.GetInt32()} s" : "",
            }).ToArray());
    }

    private static string Action(JsonElement step)
    {
        var inputs = step.GetProperty("inputs");
        var action = step.GetProperty("action").GetString()!;
        return inputs.TryGetProperty("Api", out var api) ? $"{inputs.GetProperty("Service").GetString()}: {api.GetString()}" : action;
    }

    private static string Minutes(TimeSpan time) => $"{time.TotalMinutes} min";
}
