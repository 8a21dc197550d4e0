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

    /// <summary>The capacity that it wishes now; null where it rests or none of its alarms acts.</summary>
    internal int? Advance(long now, int desired, int warming, FleetCounts counts)
    {
        var isActive = counts.Pending > 0 || counts.Leaving > 0;
        if (isBusy && !isActive)
        {
            isBusy = false;
            restsUntil = now + cooldown;
        }

        var acts = false;
        foreach (var alarm in alarms)
        {
            acts |= alarm.Advance(now);
        }

        if (!acts || isBusy || isActive || now < restsUntil)
        {
            return null;
        }

        var wish = Adjustments.Apply(Declaration.Adjustment, Declaration.Change, Declaration.MinMagnitude, desired);
        return wish < desired && warming > 0 ? null : wish;
    }

    /// <summary>Its wish was granted: its activity begins.</summary>
    internal void Begin() => isBusy = true;
}
