using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Randomness;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// The instances of a group, each with its own life: launched, InService while its application starts, serving, warm, and at last removed, reclaimed or
/// lost. Times are exact to the fraction of a second; a step without an event costs one comparison.
/// </summary>
internal sealed class InstancePool
{
    private const int Zones = 3;

    private readonly InstanceTimes times;
    private readonly PurchaseMix mix;
    private readonly RandomStream boots;
    private readonly RandomStream market;
    private readonly Slot[] slots;
    private readonly int[] perZone = new int[Zones];

    internal InstancePool(FleetDeclaration fleet, InstanceTimes times, long seed)
    {
        this.times = times;
        mix = fleet.Purchase;
        boots = new(seed, $"boots of {fleet.Name}");
        market = new(seed, $"spot of {fleet.Name}");
        slots = new Slot[(4 * fleet.MaxSize) + 16];
    }

    internal enum Stage : byte
    {
        Free,
        Pending,
        Starting,
        Serving,
        Reclaimed,
        Dead,
        Leaving,
    }

    /// <summary>When something happens to an instance next, in seconds of the run.</summary>
    internal double NextEvent { get; private set; } = double.PositiveInfinity;

    /// <summary>Launched and not yet InService.</summary>
    internal int Pending { get; private set; }

    /// <summary>InService, the application not yet up.</summary>
    internal int Starting { get; private set; }

    /// <summary>Taking traffic, reclaimed ones in their notice among them.</summary>
    internal int Serving { get; private set; }

    /// <summary>Serving and warm: those that EC2's averages know.</summary>
    internal int Warm { get; private set; }

    /// <summary>Lost, but still sent to.</summary>
    internal int Dead { get; private set; }

    /// <summary>Draining.</summary>
    internal int Leaving { get; private set; }

    /// <summary>Launches so far.</summary>
    internal int Launches { get; private set; }

    /// <summary>Instances that went InService so far.</summary>
    internal int Entered { get; private set; }

    /// <summary>Instances killed because they did not start in time.</summary>
    internal int Killed { get; private set; }

    /// <summary>Whether spot capacity can be had.</summary>
    internal bool HasSpot { get; set; } = true;

    /// <summary>Whether any capacity can be had.</summary>
    internal bool HasCapacity { get; set; } = true;

    private int Reclaimed { get; set; }

    /// <summary>Instances that count against the desired capacity.</summary>
    internal int Counted => Pending + Starting + Serving - Reclaimed;

    /// <summary>Puts warm, serving instances in place, as if they had run for long.</summary>
    internal void Begin(int count)
    {
        for (var index = 0; index < count; index++)
        {
            var isSpot = index >= mix.OnDemandOf(count);
            var slot = Free();
            slots[slot] = new() { Stage = Stage.Serving, IsWarm = true, IsSpot = isSpot, Zone = EmptiestZone(), Due = isSpot ? market.Exponential(times.SpotLife) : double.PositiveInfinity, WarmAt = double.PositiveInfinity };
            perZone[slots[slot].Zone]++;
        }

        Recount();
    }

    /// <summary>Lets everything happen that is due.</summary>
    internal void Advance(double now)
    {
        while (NextEvent <= now)
        {
            for (var index = 0; index < slots.Length; index++)
            {
                ref var slot = ref slots[index];
                while (slot.Stage != Stage.Free && slot.Due <= now)
                {
                    Happen(ref slot);
                }

                slot.IsWarm |= slot.WarmAt <= now;
            }

            Recount();
        }
    }

    /// <summary>Launches or removes until the desired number is there, or on its way.</summary>
    internal void Reconcile(double now, int desired)
    {
        var missing = desired - Counted;
        if (missing > 0 && HasCapacity)
        {
            Launch(now, missing, mix.OnDemandOf(desired));
        }
        else if (missing < 0)
        {
            Remove(now, -missing, desired);
        }
    }

    /// <summary>Loses every instance of the fullest zone at once; the balancer notices after its checks.</summary>
    internal void LoseZone(double now)
    {
        var zone = Array.IndexOf(perZone, perZone.Max());
        for (var index = 0; index < slots.Length; index++)
        {
            ref var slot = ref slots[index];
            if (slot.Stage == Stage.Free || slot.Zone != zone)
            {
                continue;
            }

            slot.Due = slot.Stage is Stage.Serving or Stage.Reclaimed ? now + times.Detection + boots.Between(0, times.Check) : now;
            slot.Stage = Stage.Dead;
        }

        Recount();
    }

    /// <summary>AWS takes all spot instances back, and has no other.</summary>
    internal void LoseSpot(double now)
    {
        HasSpot = false;
        for (var index = 0; index < slots.Length; index++)
        {
            ref var slot = ref slots[index];
            if (!slot.IsSpot || slot.Stage is Stage.Free or Stage.Leaving or Stage.Dead or Stage.Reclaimed)
            {
                continue;
            }

            slot.Stage = slot.Stage == Stage.Serving ? Stage.Reclaimed : Stage.Leaving;
            slot.Due = now + times.Notice;
        }

        Recount();
    }

    /// <summary>Counts launches and kills from nothing.</summary>
    internal void CountAnew() => (Launches, Killed) = (0, 0);

    private void Happen(ref Slot slot)
    {
        switch (slot.Stage)
        {
            case Stage.Pending:
                var inService = slot.Due;
                var ready = inService + boots.Between(times.StartLeast, times.StartMost) + boots.Between(0, times.Check);
                Entered++;
                slot.Stage = Stage.Starting;
                slot.WarmAt = inService + times.Warmup;
                slot.IsDoomed = ready > inService + times.Patience;
                slot.Due = Math.Min(ready, inService + times.Patience);
                break;
            case Stage.Starting when slot.IsDoomed:
                Killed++;
                slot.Stage = Stage.Leaving;
                slot.Due += times.Leaving;
                break;
            case Stage.Starting:
                slot.Stage = Stage.Serving;
                slot.Due = slot.IsSpot ? slot.Due + market.Exponential(times.SpotLife) : double.PositiveInfinity;
                break;
            case Stage.Serving:
                slot.Stage = Stage.Reclaimed;
                slot.Due += times.Notice;
                break;
            default:
                perZone[slot.Zone]--;
                slot = default;
                slot.Due = double.PositiveInfinity;
                break;
        }
    }

    private void Launch(double now, int missing, int onDemandWanted)
    {
        var onDemand = Count(isSpot: false);
        var launched = 0;
        for (; missing > 0; missing--)
        {
            var isSpot = onDemand >= onDemandWanted;
            if (isSpot && !HasSpot)
            {
                // A share, never replaced by on-demand (Auto Scaling user guide, mixed instances groups).
                break;
            }

            onDemand += isSpot ? 0 : 1;
            var index = Free();
            var zone = EmptiestZone();
            perZone[zone]++;
            slots[index] = new()
            {
                Stage = Stage.Pending,
                IsSpot = isSpot,
                Zone = zone,
                Due = now + times.Action + boots.Between(times.LaunchLeast, times.LaunchMost),
                WarmAt = double.PositiveInfinity,
            };
            launched++;
        }

        if (launched > 0)
        {
            Launches += launched;
            Recount();
        }
    }

    // The default termination policy: the fullest zone first, keeping the shares; then whatever has not served yet.
    private void Remove(double now, int count, int desired)
    {
        var spot = Count(isSpot: true);
        for (; count > 0; count--)
        {
            var removesSpot = spot > desired - mix.OnDemandOf(desired);
            var chosen = -1;
            for (var index = 0; index < slots.Length; index++)
            {
                ref readonly var slot = ref slots[index];
                if (slot.IsCounted && slot.IsSpot == removesSpot && (chosen < 0 || IsBetterGone(slot, slots[chosen])))
                {
                    chosen = index;
                }
            }

            if (chosen < 0)
            {
                break;
            }

            spot -= removesSpot ? 1 : 0;
            slots[chosen].Stage = Stage.Leaving;
            slots[chosen].Due = now + times.Leaving;
        }

        Recount();
    }

    private bool IsBetterGone(in Slot one, in Slot other) =>
        perZone[one.Zone] != perZone[other.Zone] ? perZone[one.Zone] > perZone[other.Zone] : one.Stage < other.Stage;

    private int Count(bool isSpot)
    {
        var count = 0;
        foreach (ref readonly var slot in slots.AsSpan())
        {
            count += slot.IsCounted && slot.IsSpot == isSpot ? 1 : 0;
        }

        return count;
    }

    private int Free()
    {
        for (var index = 0; index < slots.Length; index++)
        {
            if (slots[index].Stage == Stage.Free)
            {
                return index;
            }
        }

        throw new InvalidOperationException("more instances come and go at once than a group can have");
    }

    private byte EmptiestZone()
    {
        var zone = 0;
        for (var other = 1; other < Zones; other++)
        {
            zone = perZone[other] < perZone[zone] ? other : zone;
        }

        return (byte)zone;
    }

    private void Recount()
    {
        (Pending, Starting, Serving, Warm, Dead, Leaving, Reclaimed) = (0, 0, 0, 0, 0, 0, 0);
        NextEvent = double.PositiveInfinity;
        foreach (ref readonly var slot in slots.AsSpan())
        {
            var isServing = slot.Stage is Stage.Serving or Stage.Reclaimed;
            Pending += slot.Stage == Stage.Pending ? 1 : 0;
            Starting += slot.Stage == Stage.Starting ? 1 : 0;
            Serving += isServing ? 1 : 0;
            Warm += isServing && slot.IsWarm ? 1 : 0;
            Dead += slot.Stage == Stage.Dead ? 1 : 0;
            Leaving += slot.Stage == Stage.Leaving ? 1 : 0;
            Reclaimed += slot.Stage == Stage.Reclaimed ? 1 : 0;
            if (slot.Stage != Stage.Free)
            {
                NextEvent = Math.Min(NextEvent, slot.IsWarm ? slot.Due : Math.Min(slot.Due, slot.WarmAt));
            }
        }
    }

    private struct Slot
    {
        internal Stage Stage;
        internal bool IsWarm;
        internal bool IsSpot;
        internal bool IsDoomed;
        internal byte Zone;
        internal double Due;
        internal double WarmAt;

        /// <summary>Whether it counts against the desired capacity.</summary>
        internal readonly bool IsCounted => Stage is Stage.Pending or Stage.Starting or Stage.Serving;
    }
}
