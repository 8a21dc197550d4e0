using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>Counts what a fleet adds soon after it removed, though demand did not rise: two policies fight.</summary>
internal sealed class StabilityWatch(StabilityLevelsPolicy levels, FleetDeclaration fleet, long since)
{
    private readonly double within = levels.FlapWithin.TotalSeconds;
    private readonly double rise = 1 + (double)levels.FlapDemand.Share;
    private long removedAt = long.MinValue;
    private double usersThen;
    private string removedBy = "";

    /// <summary>Instances added so.</summary>
    internal int Flaps { get; private set; }

    /// <summary>Who removed and who added, of the last time; empty without a flap.</summary>
    internal string Fighters { get; private set; } = "";

    /// <summary>Instances that policies added since the event, not schedules.</summary>
    internal int Added { get; private set; }

    internal void Decided(long now, int before, int desired, string by, double users)
    {
        if (desired < before)
        {
            (removedAt, usersThen, removedBy) = (now, users, by);
            return;
        }

        if (now <= since || IsSchedule(by))
        {
            return;
        }

        Added += desired - before;
        if (removedAt != long.MinValue && now - removedAt < within && users < usersThen * rise)
        {
            Flaps += desired - before;
            Fighters = $"{removedBy} and {by}";
        }
    }

    /// <summary>Counts from nothing; what was removed last stays known.</summary>
    internal void CountAnew() => (Flaps, Fighters, Added) = (0, "", 0);

    private bool IsSchedule(string name)
    {
        foreach (var schedule in fleet.Schedules)
        {
            if (schedule.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
