using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// A simple scaling policy at work. After it acted it waits until its activity is over, which includes deregistration, and from then on for its cooldown;
/// no other kind of policy is bound by that (Auto Scaling user guide, "Scaling cooldowns"). While instances are launched, warm or leave it removes none
/// (the guide says so of activities in progress; of warm-ups it is an assumption).
/// </summary>
public sealed class SimpleScaler
{
    private readonly MetricAlarm[] alarms;
    private readonly long cooldown;
    private bool isBusy;
    private long nextLook;
    private long restsUntil = long.MinValue;

    internal SimpleScaler(SimplePolicyDeclaration declaration, MetricAlarm[] alarms, long cooldown)
    {
        Declaration = declaration;
        this.alarms = alarms;
        this.cooldown = cooldown;
    }

    /// <summary>What it does.</summary>
    public SimplePolicyDeclaration Declaration { get; }

    /// <summary>Its alarms.</summary>
    public ReadOnlySpan<MetricAlarm> Alarms => alarms;

    /// <summary>When it is to be asked next, in seconds of the run: of its alarms' looks the first, and always until its activity is over.</summary>
    internal long NextLook => isBusy ? 0 : nextLook;

    /// <summary>The capacity that it wishes now; null where it rests or none of its alarms acts.</summary>
    internal int? Advance(long now, int desired, int least, int warming, FleetCounts counts) =>
        now < NextLook ? null : Look(now, desired, least, warming, counts);

    /// <summary>Its wish was granted: its activity begins.</summary>
    internal void Begin() => isBusy = true;

    private int? Look(long now, int desired, int least, int warming, FleetCounts counts)
    {
        var isActive = counts.Pending > 0 || counts.Leaving > 0;
        if (isBusy && !isActive)
        {
            isBusy = false;
            restsUntil = now + cooldown;
        }

        // At the group's minimum there is nothing that it could remove.
        var waits = desired <= least && Declaration is { Adjustment: AdjustmentType.ChangeInCapacity, Change: < 0 };
        var acts = false;
        nextLook = long.MaxValue;
        foreach (var alarm in alarms)
        {
            if (waits && alarm.CanWait)
            {
                alarm.PutOff(now);
            }
            else
            {
                acts |= alarm.Advance(now);
            }

            nextLook = Math.Min(nextLook, alarm.NextLook);
        }

        if (!acts || isBusy || isActive || now < restsUntil)
        {
            return null;
        }

        var wish = Adjustments.Apply(Declaration.Adjustment, Declaration.Change, Declaration.MinMagnitude, desired);
        return wish < desired && warming > 0 ? null : wish;
    }
}
