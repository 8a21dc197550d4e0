using System.Collections.Immutable;

namespace BarberPro.Capacity.Events;

/// <summary>A ramp as the simulation carries it, beside the same ramp played user by user.</summary>
/// <param name="Experiment">What was played.</param>
/// <param name="PlayedUsers">Users who waited, second by second: the mean of several runs.</param>
/// <param name="CarriedUsers">The same as a fluid.</param>
public sealed record RampPoint(RampExperiment Experiment, ImmutableArray<double> PlayedUsers, ImmutableArray<double> CarriedUsers)
{
    /// <summary>Largest error of a minute's mean backlog, as a share.</summary>
    public const double MostBacklogError = 0.05;

    /// <summary>
    /// Users that a minute's mean may be wrong by where <see cref="MostBacklogError"/> would be less: there only the usual queue of stationary machines waits, and what is left of a backlog.
    /// </summary>
    public const double MostUsers = 5;

    /// <summary>Largest error of the recovery, in seconds.</summary>
    public const int MostRecoveryError = 10;

    private const int Minute = 60;
    private const int Settled = 20;

    /// <summary>Largest error of a minute's mean backlog, as a share: of the minutes in which so many wait that the share is the wider bound.</summary>
    public double BacklogError => Minutes.Where(IsCrowded).Select(minute => (Carried(minute) / Played(minute)) - 1).DefaultIfEmpty().MaxBy(Math.Abs);

    /// <summary>Largest error of the other minutes, in users.</summary>
    public double UsersError => Minutes.Where(minute => !IsCrowded(minute)).Select(minute => Carried(minute) - Played(minute)).DefaultIfEmpty().MaxBy(Math.Abs);

    /// <summary>Seconds from the last added instances until hardly more wait than in the end, as played.</summary>
    public int PlayedRecovery => Recovery(PlayedUsers);

    /// <summary>The same as carried.</summary>
    public int CarriedRecovery => Recovery(CarriedUsers);

    /// <summary>Whether backlog and recovery are within their bounds.</summary>
    public bool IsWithin =>
        Math.Abs(BacklogError) <= MostBacklogError && Math.Abs(UsersError) <= MostUsers && Math.Abs(CarriedRecovery - PlayedRecovery) <= MostRecoveryError;

    // From the first minute in which more users come.
    private IEnumerable<int> Minutes => Enumerable.Range(0, PlayedUsers.Length / Minute).Where(minute => (minute + 1) * Minute > Experiment.From);

    private bool IsCrowded(int minute) => Played(minute) * MostBacklogError > MostUsers;

    private double Played(int minute) => Mean(PlayedUsers, minute);

    private double Carried(int minute) => Mean(CarriedUsers, minute);

    // Chance alone makes twice as many wait now and then; three times as many are left of the backlog.
    private int Recovery(ImmutableArray<double> waiting)
    {
        var relief = (int)Experiment.Instances[^1].At;
        var usual = PlayedUsers[^Settled..].Average();
        var second = relief;
        while (second < waiting.Length && waiting[second] > 3 * usual)
        {
            second++;
        }

        return second - relief;
    }

    private static double Mean(ImmutableArray<double> waiting, int minute) => waiting.AsSpan(minute * Minute, Minute).ToArray().Average();
}
