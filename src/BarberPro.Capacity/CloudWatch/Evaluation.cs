namespace BarberPro.Capacity.CloudWatch;

/// <summary>
/// M of N over the evaluation range, which is longer than N: old values are taken before a missing one is filled (CloudWatch user guide, "How alarm state
/// is evaluated when data is missing", whose two tables are the tests).
/// </summary>
public static class Evaluation
{
    /// <summary>
    /// Datapoints that are looked at beyond N. The guide's examples look at 5 for an N of 3 and leave other lengths open; two more is an assumption there.
    /// </summary>
    public const int Extra = 2;

    /// <summary>The state that follows.</summary>
    /// <param name="verdicts">The evaluation range, the newest first.</param>
    /// <param name="needed">N.</param>
    /// <param name="toAlarm">M.</param>
    /// <param name="treatment">What a missing one counts as.</param>
    /// <param name="present">The state until now.</param>
    public static AlarmState State(ReadOnlySpan<Verdict> verdicts, int needed, int toAlarm, MissingData treatment, AlarmState present)
    {
        var (real, breaching, oldestBreach, anyWithin) = (0, 0, -1, false);
        for (var age = 0; age < verdicts.Length && real < needed; age++)
        {
            if (verdicts[age] == Verdict.Missing)
            {
                continue;
            }

            real++;
            anyWithin |= verdicts[age] == Verdict.Within;
            if (verdicts[age] == Verdict.Breaching)
            {
                breaching++;
                oldestBreach = age;
            }
        }

        var missing = needed - real;
        return treatment switch
        {
            _ when missing == 0 || breaching >= toAlarm => breaching >= toAlarm ? AlarmState.Alarm : AlarmState.Ok,
            MissingData.NotBreaching => AlarmState.Ok,
            MissingData.Breaching => breaching + missing >= toAlarm ? AlarmState.Alarm : AlarmState.Ok,
            _ when anyWithin => AlarmState.Ok,
            MissingData.Ignore => present,
            // All that is known breaches. It is enough once it is old enough that later values could not have taken it back ("Avoiding premature
            // transitions to alarm state"); a younger one waits.
            _ => oldestBreach + 1 >= toAlarm ? AlarmState.Alarm : AlarmState.InsufficientData,
        };
    }
}
