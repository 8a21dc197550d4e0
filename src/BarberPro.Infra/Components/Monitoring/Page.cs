using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What a page needs from elsewhere.</summary>
/// <param name="Context">Where it stands; an alarm reads and notifies its own region only.</param>
/// <param name="Topics">Topics of the region.</param>
/// <param name="Silence">What silences it.</param>
/// <param name="Concern">What it is about.</param>
public sealed record PageInputs(RegionContext Context, AlertTopics Topics, Silence Silence, PageConcern Concern);

/// <summary>
/// A composite alarm that pages, and one that repeats the page to the escalation contacts when nobody answers (AL-01, MON-13). Announced works silence
/// both; an answer silences the repetition for a while.
/// </summary>
/// <remarks>
/// The repetition needs neither function nor schedule: a composite alarm holds its action back for the suppressor's wait, and lets it go unless the
/// suppressor (the answer) has come by then. It reads the announcement in its rule, since it has room for one suppressor only.
/// </remarks>
public sealed class Page : ComponentResource
{
    /// <summary>Declares both alarms.</summary>
    public Page(string name, PagingPolicy policy, PageInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:Page", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var (concern, topics, silence) = (inputs.Concern, inputs.Topics, inputs.Silence);
        var runbook = $"{topics.Routes.Runbooks}#{concern.Name}";
        var page = new CompositeAlarm(name, new()
        {
            AlarmName = inputs.Context.Names.Physical(name),
            AlarmDescription = $"{concern.Meaning}. {runbook}",
            AlarmRule = Output.All(concern.Alarms).Apply(PageConcern.AnyOf),
            AlarmActions = { topics.Routes.Critical },
            OkActions = { topics.Routes.Critical },
            ActionsSuppressor = Unless(silence.Works, policy.Wait, policy.Settle),
        }, inside);

        // No word when it is over: the escalation contacts would hear of the end of pages that never reached them.
        var escalation = ResourceNames.Logical(name, "escalation");
        _ = new CompositeAlarm(escalation, new()
        {
            AlarmName = inputs.Context.Names.Physical(escalation),
            AlarmDescription = $"Nobody has answered within {policy.EscalateAfter.TotalMinutes} min: {concern.Meaning}. {runbook}",
            AlarmRule = Output.Tuple(page.AlarmName, silence.Works.Name).Apply(alarm => $"ALARM(\"{alarm.Item1}\") AND NOT ALARM(\"{alarm.Item2}\")"),
            AlarmActions = { topics.Escalation },
            ActionsSuppressor = Unless(silence.Answer, policy.EscalateAfter, policy.EscalateAfter),
        }, inside);

        Arn = page.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the alarm that pages.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    private static CompositeAlarmActionsSuppressorArgs Unless(MetricAlarm suppressor, TimeSpan wait, TimeSpan extension) => new()
    {
        Alarm = suppressor.Name,
        WaitPeriod = (int)wait.TotalSeconds,
        ExtensionPeriod = (int)extension.TotalSeconds,
    };
}
