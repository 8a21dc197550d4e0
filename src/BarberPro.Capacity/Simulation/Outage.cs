namespace BarberPro.Capacity.Simulation;

/// <summary>What goes wrong in a run, and its end.</summary>
/// <param name="plan">What is played.</param>
/// <param name="fleets">The fleets that it hits.</param>
internal sealed class Outage(RunPlan plan, FleetRun[] fleets)
{
    private bool hasHappened;

    /// <summary>Lets it begin or end, where it is time to.</summary>
    /// <returns>Whether the database is slow.</returns>
    internal bool Happen(long now)
    {
        var isOn = now >= plan.EventAt && now < plan.EventAt + plan.EventSeconds;
        if (isOn && !hasHappened)
        {
            hasHappened = true;
            Begin(now);
        }
        else if (!isOn && hasHappened)
        {
            foreach (var fleet in fleets)
            {
                (fleet.Pool.HasCapacity, fleet.Pool.HasSpot) = (true, true);
            }
        }

        return isOn && plan.Happening == Happening.DatabaseSlow;
    }

    private void Begin(long now)
    {
        foreach (var fleet in fleets)
        {
            if (plan.Happening == Happening.ZoneLost)
            {
                fleet.Pool.HasCapacity = false;
                fleet.Pool.LoseZone(now);
            }
            else if (plan.Happening == Happening.SpotLost)
            {
                fleet.Pool.LoseSpot(now);
            }
        }
    }
}
