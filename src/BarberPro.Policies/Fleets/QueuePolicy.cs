using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>A service's work queue, with its dead letters (ASG-BKG-2).</summary>
/// <param name="VisibilityTimeout">How long a message that is being worked on stays hidden, 1 s to 12 h.</param>
/// <param name="MaxReceives">Attempts before a message goes to the dead letters, 1 to 1,000.</param>
/// <param name="Retention">How long an unread message is kept, 1 min to 14 days.</param>
/// <param name="DeadLetterRetention">How long a dead letter is kept, 1 min to 14 days, and longer than <paramref name="Retention"/>.</param>
/// <param name="Above">Waiting messages that make the fleet grow, 1 to 100,000; scale-in stops above it, too.</param>
/// <param name="For">How long they must wait, whole minutes up to an hour.</param>
/// <param name="Steps">Instances to add, by how many more messages wait.</param>
public sealed record QueuePolicy(
    TimeSpan VisibilityTimeout,
    int MaxReceives,
    TimeSpan Retention,
    TimeSpan DeadLetterRetention,
    int Above,
    TimeSpan For,
    ImmutableArray<QueueStep> Steps)
{
    internal static QueuePolicy Read(PolicyReader queue)
    {
        var policy = new QueuePolicy(
            queue.Require("visibilityTimeout", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromHours(12)),
            queue.Require("maxReceives", Scalars.Count, 1, 1_000),
            queue.Require("retention", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromDays(14)),
            queue.Require("deadLetterRetention", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromDays(14)),
            queue.Require("above", Scalars.Count, 1, 100_000),
            queue.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
            queue.Sections("steps", QueueStep.Read, StepRules.Fewest, StepRules.Most));

        StepRules.Check(queue, Scalars.Count.Kind, 0, policy.Steps.Select<QueueStep, IComparable>(step => step.From));
        if (queue.AreSound("retention", "deadLetterRetention") && policy.DeadLetterRetention <= policy.Retention)
        {
            queue.Reject(
                "deadLetterRetention",
                FleetCodes.DeadLetters,
                $"deadLetterRetention is {Durations.Format(policy.DeadLetterRetention)}; expected more than retention, {Durations.Format(policy.Retention)}",
                "retention");
        }

        // A message that fails every time is out of sight for this long before it reaches the dead letters.
        var attempts = policy.VisibilityTimeout * policy.MaxReceives;
        if (queue.AreSound("visibilityTimeout", "maxReceives", "retention") && attempts >= policy.Retention)
        {
            queue.Reject(
                "visibilityTimeout",
                FleetCodes.Visibility,
                $"visibilityTimeout is {Durations.Format(policy.VisibilityTimeout)}, {Durations.Format(attempts)} in {policy.MaxReceives} attempts; expected less than retention, {Durations.Format(policy.Retention)}",
                "maxReceives",
                "retention");
        }

        return policy;
    }
}
