using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What pages need from elsewhere.</summary>
/// <param name="Context">Where they stand; an alarm reads and notifies its own region only.</param>
/// <param name="Topics">Topics of the region.</param>
/// <param name="Concerns">What pages.</param>
public sealed record PagingInputs(RegionContext Context, AlertTopics Topics, ImmutableArray<PageConcern> Concerns);

/// <summary>
/// One composite alarm for each concern, which pages, and one that repeats the page to the escalation contacts when nobody answers (AL-01, MON-13).
/// Announced works silence both; an answer silences the repetition for a while.
/// </summary>
/// <remarks>
/// The repetition needs neither function nor schedule: a composite alarm holds its action back for the suppressor's wait, and lets it go unless the
/// suppressor (the answer) has come by then. It reads the announcement in its rule, since it has room for one suppressor only.
/// </remarks>
public sealed class Paging : ComponentResource
{
    /// <summary>Declares the two suppressors and the composite alarms.</summary>
    public Paging(string name, PagingPolicy policy, PagingInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:Paging", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var (names, routes) = (inputs.Context.Names, inputs.Topics.Routes);
        var alarms = new AlarmScope(name, names, routes, inside);
        var works = alarms.Watch(
            "maintenance",
            "Announced works go on: pages are silent",
            MetricCatalogue.Maintenance.As("Maximum", names.Environment),
            AlarmLimit.Above(0, AlarmWindow.For(TimeSpan.FromMinutes(1))));
        var answered = alarms.Watch(
            "acknowledged",
            "Somebody has taken a page on: it is not repeated",
            MetricCatalogue.Acknowledged.As("Maximum", names.Environment),
            AlarmLimit.Above(0, new(policy.AnswerHolds, 1)));

        var arns = ImmutableArray.CreateBuilder<Output<string>>(inputs.Concerns.Length);
        foreach (var concern in inputs.Concerns)
        {
            if (concern.Alarms.IsEmpty)
            {
                continue;
            }

            var page = Declare(
                concern.Name, $"{concern.Meaning}. {routes.Runbooks}#{concern.Name}", Output.All(concern.Alarms).Apply(PageConcern.AnyOf), routes.Critical, works, policy.Wait, policy.Settle);
            arns.Add(page.Arn);

            _ = Declare(
                ResourceNames.Logical(concern.Name, "escalation"),
                $"Nobody has answered within {policy.EscalateAfter.TotalMinutes} min: {concern.Meaning}. {routes.Runbooks}#{concern.Name}",
                Output.Tuple(page.AlarmName, works.Name).Apply(alarm => $"ALARM(\"{alarm.Item1}\") AND NOT ALARM(\"{alarm.Item2}\")"),
                inputs.Topics.Escalation,
                answered,
                policy.EscalateAfter,
                policy.EscalateAfter);
        }

        Arns = arns.ToImmutable();
        RegisterOutputs();

        CompositeAlarm Declare(
            string purpose, string description, Output<string> rule, Output<string> topic, MetricAlarm suppressor, TimeSpan wait, TimeSpan extension)
        {
            var logicalName = ResourceNames.Logical(name, purpose);
            var args = new CompositeAlarmArgs
            {
                AlarmName = names.Physical(logicalName),
                AlarmDescription = description,
                AlarmRule = rule,
                AlarmActions = { topic },
                ActionsSuppressor = new CompositeAlarmActionsSuppressorArgs
                {
                    Alarm = suppressor.Name,
                    WaitPeriod = (int)wait.TotalSeconds,
                    ExtensionPeriod = (int)extension.TotalSeconds,
                },
            };

            // Whoever was woken is told that it is over; the escalation contacts would hear of the end of pages that never reached them.
            if (suppressor == works)
            {
                args.OkActions.Add(topic);
            }

            return new(logicalName, args, inside);
        }
    }

    /// <summary>ARNs of the pages, without their repetitions.</summary>
    public ImmutableArray<Output<string>> Arns { get; }
}
