namespace BarberPro.Capacity.Simulation;

/// <summary>What one run plays; a plan never changes, a run does.</summary>
/// <param name="Start">Seconds since Monday, 00:00 local time.</param>
/// <param name="Seconds">Length.</param>
/// <param name="Load">Users over time.</param>
/// <param name="Think">Seconds between an answer and the next action.</param>
/// <param name="NoiseFactor">Multiple of the policy's noise.</param>
/// <param name="EventAt">When something happens, in seconds of the run: judgements count from here; 0 for the beginning.</param>
/// <param name="Happening">What goes wrong then.</param>
/// <param name="EventSeconds">How long it lasts.</param>
/// <param name="NeededUsers">Users that the fleets are to carry once they have grown; 0 for none.</param>
/// <param name="FineFrom">From when on steps last a second instead of ten; the length for never.</param>
/// <param name="WithoutPolicies">Policies that are left out; null for none.</param>
/// <param name="WithoutSchedules">Whether scheduled actions are left out.</param>
/// <param name="Phase">Seconds by which CloudWatch's clock is moved against the load.</param>
/// <param name="Grows">Whether users grow in a run of more than a month.</param>
/// <param name="From">Where the run begins in a longer one, in seconds of that: load, growth and schedules go on from there.</param>
public sealed record RunPlan(
    long Start,
    long Seconds,
    LoadProfile Load,
    double Think,
    double NoiseFactor = 1,
    long EventAt = 0,
    Happening Happening = Happening.None,
    long EventSeconds = 0,
    double NeededUsers = 0,
    long FineFrom = long.MaxValue,
    Func<string, bool>? WithoutPolicies = null,
    bool WithoutSchedules = false,
    int Phase = 0,
    bool Grows = true,
    long From = 0)
{
    /// <summary>Length of a usual step: CloudWatch's shortest cadence, and the greatest common divisor of all declared periods.</summary>
    public const int Step = 10;

    /// <summary>Usual steps of a minute: so many can be told to the metrics at once.</summary>
    internal const int StepsAtOnce = 60 / Step;

    /// <summary>The same without anything that changes the number of instances.</summary>
    public RunPlan Unscaled() => this with { WithoutPolicies = _ => true, WithoutSchedules = true };
}
