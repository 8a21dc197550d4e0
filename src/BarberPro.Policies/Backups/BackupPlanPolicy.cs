using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Backups;

/// <summary>When backups are taken, every day, in UTC, as AWS Backup reads its schedules unless told otherwise.</summary>
/// <param name="Continuous">When the continuous backup is renewed, from which any moment can be restored (DR-1).</param>
/// <param name="Snapshot">When the snapshot is taken that is copied to the other region (DR-2); not while the other may still be starting.</param>
/// <param name="StartWindow">How late a backup may start, 1 h or more: AWS Backup takes nothing shorter for RDS.</param>
/// <param name="CompletionWindow">How long it may take, from its scheduled start; at least 1 h more than <paramref name="StartWindow"/>.</param>
public sealed record BackupPlanPolicy(TimeOnly Continuous, TimeOnly Snapshot, TimeSpan StartWindow, TimeSpan CompletionWindow)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    internal static BackupPlanPolicy Read(PolicyReader plan)
    {
        var policy = new BackupPlanPolicy(
            plan.Require("continuous", Scalars.TimeOfDay),
            plan.Require("snapshot", Scalars.TimeOfDay),
            plan.Require("startWindow", Durations.Minutes, Hour, TimeSpan.FromDays(1)),
            plan.Require("completionWindow", Durations.Minutes, Hour, TimeSpan.FromDays(7)));

        if (plan.AreSound("startWindow", "completionWindow") && policy.CompletionWindow < policy.StartWindow + Hour)
        {
            plan.Reject(
                "completionWindow",
                BackupCodes.ShortCompletion,
                $"completionWindow is {Durations.Format(policy.CompletionWindow)}; expected at least {Durations.Format(policy.StartWindow + Hour)}, startWindow and an hour",
                "startWindow");
        }

        // TimeOnly counts round the clock, so one of the two ways from one start to the other is the shorter.
        if (plan.AreSound("continuous", "snapshot", "startWindow") && (policy.Snapshot - policy.Continuous < policy.StartWindow || policy.Continuous - policy.Snapshot < policy.StartWindow))
        {
            plan.Reject(
                "snapshot",
                BackupCodes.SameStart,
                $"snapshot is {policy.Snapshot:HH\\:mm} and continuous {policy.Continuous:HH\\:mm}; expected startWindow, {Durations.Format(policy.StartWindow)}, or more between them",
                "continuous",
                "startWindow");
        }

        return policy;
    }
}
