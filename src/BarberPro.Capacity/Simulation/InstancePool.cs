using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Randomness;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// The instances of a group, each with its own life. Times are exact to the fraction of a second; a step without an event costs one comparison.
/// </summary>
internal sealed class InstancePool
{
    private readonly InstanceTimes times;
    private readonly PurchaseMix mix;
    private readonly RandomStream boots;
    private readonly RandomStream market;
    private readonly Instance[] instances;
    private readonly int[] perZone;
    private InstanceCensus census;

    internal InstancePool(FleetDeclaration fleet, InstanceTimes times, long seed)
    {
        this.times = times;
        mix = fleet.Purchase;
        boots = new(seed, $"boots of {fleet.Name}");
        market = new(seed, $"spot of {fleet.Name}");

        // More than ever come and go at once: as many again as are wanted are launched, drain and die.
        instances = new Instance[(4 * fleet.MaxSize) + 16];
        perZone = new int[fleet.Zones];
    }

    /// <summary>How many are in which stage.</summary>
    internal ref readonly InstanceCensus Census => ref census;

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

    /// <summary>Puts warm, serving instances in place, as if they had run for long.</summary>
    internal void Begin(int count)
    {
        for (var index = 0; index < count; index++)
        {
            var isSpot = index >= mix.OnDemandOf(count);
            Place() = Instance.Warm(isSpot, NextZone(), isSpot ? market.Exponential(times.SpotLife) : double.PositiveInfinity);
        }

        Recount();
    }

    /// <summary>Lets everything happen that is due.</summary>
    internal void Advance(double now)
    {
        while (census.NextEvent <= now)
        {
            for (var index = 0; index < instances.Length; index++)
            {
                ref var instance = ref instances[index];
                while (instance.Stage != Stage.Free && instance.Due <= now)
                {
                    Proceed(ref instance);
                }

                instance.IsWarm |= instance.WarmAt <= now;
            }

            Recount();
        }
    }

    /// <summary>Launches or removes until the desired number is there, or on its way.</summary>
    internal void Reconcile(double now, int desired)
    {
        var missing = desired - census.Counted;
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
        foreach (ref var instance in instances.AsSpan())
        {
            if (instance.Stage != Stage.Free && instance.Zone == zone)
            {
                instance.Die(instance.IsServing ? now + times.Detection + boots.Between(0, times.Check) : now);
            }
        }

        Recount();
    }

    /// <summary>AWS takes all spot instances back, and has no other.</summary>
    internal void LoseSpot(double now)
    {
        HasSpot = false;
        foreach (ref var instance in instances.AsSpan())
        {
            if (instance.IsSpot && instance.IsCounted)
            {
                instance.Reclaim(now, times);
            }
        }

        Recount();
    }

    /// <summary>Counts launches and kills from nothing.</summary>
    internal void CountAnew() => (Launches, Killed) = (0, 0);

    private void Proceed(ref Instance instance)
    {
        var (stage, zone) = (instance.Stage, instance.Zone);
        instance.Proceed(times, boots, market);
        Entered += stage == Stage.Pending ? 1 : 0;
        Killed += stage == Stage.Starting && instance.Stage == Stage.Leaving ? 1 : 0;
        perZone[zone] -= instance.Stage == Stage.Free ? 1 : 0;
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
            Place() = Instance.Launched(isSpot, NextZone(), now + times.Action + boots.Between(times.LaunchLeast, times.LaunchMost));
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
            for (var index = 0; index < instances.Length; index++)
            {
                ref readonly var instance = ref instances[index];
                if (instance.IsCounted && instance.IsSpot == removesSpot && (chosen < 0 || IsBetterGone(instance, instances[chosen])))
                {
                    chosen = index;
                }
            }

            if (chosen < 0)
            {
                break;
            }

            spot -= removesSpot ? 1 : 0;
            instances[chosen].Leave(now, times);
        }

        Recount();
    }

    private bool IsBetterGone(in Instance one, in Instance other) =>
        perZone[one.Zone] != perZone[other.Zone] ? perZone[one.Zone] > perZone[other.Zone] : one.Stage < other.Stage;

    private int Count(bool isSpot)
    {
        var count = 0;
        foreach (ref readonly var instance in instances.AsSpan())
        {
            count += instance.IsCounted && instance.IsSpot == isSpot ? 1 : 0;
        }

        return count;
    }

    private ref Instance Place()
    {
        foreach (ref var instance in instances.AsSpan())
        {
            if (instance.Stage == Stage.Free)
            {
                return ref instance;
            }
        }

        throw new InvalidOperationException("more instances come and go at once than a group can have");
    }

    // The zone with the fewest instances gets one more.
    private byte NextZone()
    {
        var zone = 0;
        for (var other = 1; other < perZone.Length; other++)
        {
            zone = perZone[other] < perZone[zone] ? other : zone;
        }

        perZone[zone]++;
        return (byte)zone;
    }

    private void Recount() => census = InstanceCensus.Of(instances);
}
