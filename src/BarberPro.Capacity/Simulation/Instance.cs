using BarberPro.Capacity.Randomness;

namespace BarberPro.Capacity.Simulation;

/// <summary>Where an instance is in its life.</summary>
internal enum Stage : byte
{
    /// <summary>No instance: the place is free.</summary>
    Free,

    /// <summary>Launched and not yet InService.</summary>
    Pending,

    /// <summary>InService, the application not yet up.</summary>
    Starting,

    /// <summary>Taking traffic.</summary>
    Serving,

    /// <summary>Taking traffic still, and taken back by AWS after its notice.</summary>
    Reclaimed,

    /// <summary>Lost, and sent to until the balancer notices.</summary>
    Dead,

    /// <summary>Draining.</summary>
    Leaving,
}

/// <summary>One instance: launched, InService while its application starts, serving, warm, and at last removed, reclaimed or lost.</summary>
internal struct Instance
{
    internal Stage Stage;
    internal bool IsWarm;
    internal bool IsSpot;
    internal bool IsDoomed;
    internal byte Zone;

    /// <summary>When its next stage begins, in seconds of the run.</summary>
    internal double Due;

    /// <summary>When EC2's averages begin to know it.</summary>
    internal double WarmAt;

    /// <summary>Whether it counts against the desired capacity.</summary>
    internal readonly bool IsCounted => Stage is Stage.Pending or Stage.Starting or Stage.Serving;

    /// <summary>Whether it takes traffic.</summary>
    internal readonly bool IsServing => Stage is Stage.Serving or Stage.Reclaimed;

    /// <summary>One that has run for long.</summary>
    internal static Instance Warm(bool isSpot, byte zone, double due) =>
        new() { Stage = Stage.Serving, IsWarm = true, IsSpot = isSpot, Zone = zone, Due = due, WarmAt = double.PositiveInfinity };

    /// <summary>One that is asked for.</summary>
    internal static Instance Launched(bool isSpot, byte zone, double inService) =>
        new() { Stage = Stage.Pending, IsSpot = isSpot, Zone = zone, Due = inService, WarmAt = double.PositiveInfinity };

    /// <summary>Begins the next stage at the moment at which it was due.</summary>
    /// <param name="times">How long stages take.</param>
    /// <param name="boots">Chance of starts and checks.</param>
    /// <param name="market">Chance of the spot market.</param>
    internal void Proceed(InstanceTimes times, RandomStream boots, RandomStream market)
    {
        switch (Stage)
        {
            case Stage.Pending:
                var ready = Due + boots.Between(times.StartLeast, times.StartMost) + boots.Between(0, times.Check);
                var patience = Due + times.Patience;
                (Stage, WarmAt, IsDoomed) = (Stage.Starting, Due + times.Warmup, ready > patience);
                Due = Math.Min(ready, patience);
                break;
            case Stage.Starting when IsDoomed:
                Leave(Due, times);
                break;
            case Stage.Starting:
                (Stage, Due) = (Stage.Serving, IsSpot ? Due + market.Exponential(times.SpotLife) : double.PositiveInfinity);
                break;
            case Stage.Serving:
                Reclaim(Due, times);
                break;
            default:
                this = new() { Due = double.PositiveInfinity };
                break;
        }
    }

    /// <summary>It is removed, and drains.</summary>
    internal void Leave(double now, InstanceTimes times) => (Stage, Due) = (Stage.Leaving, now + times.Leaving);

    /// <summary>AWS takes it back after its notice.</summary>
    internal void Reclaim(double now, InstanceTimes times) => (Stage, Due) = (Stage == Stage.Serving ? Stage.Reclaimed : Stage.Leaving, now + times.Notice);

    /// <summary>It is gone at once; where it served, it is sent to until the balancer notices.</summary>
    /// <param name="noticed">When the balancer does.</param>
    internal void Die(double noticed) => (Stage, Due) = (Stage.Dead, noticed);
}
