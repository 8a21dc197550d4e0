namespace BarberPro.Capacity.Simulation;

/// <summary>How many instances are in which stage.</summary>
internal struct InstanceCensus
{
    /// <summary>Launched and not yet InService.</summary>
    internal int Pending;

    /// <summary>InService, the application not yet up.</summary>
    internal int Starting;

    /// <summary>Taking traffic, reclaimed ones in their notice among them.</summary>
    internal int Serving;

    /// <summary>Serving and warm: those that EC2's averages know.</summary>
    internal int Warm;

    /// <summary>Lost, but still sent to.</summary>
    internal int Dead;

    /// <summary>Draining.</summary>
    internal int Leaving;

    /// <summary>Counting against the desired capacity.</summary>
    internal int Counted;

    /// <summary>When something happens to one of them next, in seconds of the run.</summary>
    internal double NextEvent;

    /// <summary>Counts instances.</summary>
    internal static InstanceCensus Of(ReadOnlySpan<Instance> instances)
    {
        var census = new InstanceCensus { NextEvent = double.PositiveInfinity };
        foreach (ref readonly var instance in instances)
        {
            census.Pending += instance.Stage == Stage.Pending ? 1 : 0;
            census.Starting += instance.Stage == Stage.Starting ? 1 : 0;
            census.Serving += instance.IsServing ? 1 : 0;
            census.Warm += instance.IsServing && instance.IsWarm ? 1 : 0;
            census.Dead += instance.Stage == Stage.Dead ? 1 : 0;
            census.Leaving += instance.Stage == Stage.Leaving ? 1 : 0;
            census.Counted += instance.IsCounted ? 1 : 0;
            if (instance.Stage != Stage.Free)
            {
                census.NextEvent = Math.Min(census.NextEvent, instance.IsWarm ? instance.Due : Math.Min(instance.Due, instance.WarmAt));
            }
        }

        return census;
    }
}
