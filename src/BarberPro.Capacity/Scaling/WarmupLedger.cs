namespace BarberPro.Capacity.Scaling;

/// <summary>
/// Remembers when instances went InService. Until its warm-up is over an instance is left out of the group's EC2 averages, and instances are not removed
/// meanwhile (Auto Scaling user guide, "Set the default instance warmup"). It serves nonetheless: the balancer sends from the first passed check on.
/// </summary>
public sealed class WarmupLedger
{
    private readonly long[] entered;
    private readonly int[] counts;
    private int next;
    private long latest = long.MinValue / 2;

    /// <summary>An empty ledger.</summary>
    /// <param name="entries">Launches that can be warming at once.</param>
    public WarmupLedger(int entries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entries, 1);
        entered = new long[entries];
        counts = new int[entries];
    }

    /// <summary>Notes instances that went InService.</summary>
    /// <param name="now">Seconds of the run.</param>
    /// <param name="instances">How many.</param>
    public void Enter(long now, int instances)
    {
        latest = now;
        entered[next] = now;
        counts[next] = instances;
        next = next + 1 == entered.Length ? 0 : next + 1;
    }

    /// <summary>Instances InService whose warm-up is not over.</summary>
    /// <param name="now">Seconds of the run.</param>
    /// <param name="warmup">The warm-up in seconds.</param>
    public int Warming(long now, long warmup)
    {
        // Most of the time nothing has been launched for long.
        if (now - latest >= warmup)
        {
            return 0;
        }

        var warming = 0;
        for (var entry = 0; entry < entered.Length; entry++)
        {
            warming += counts[entry] > 0 && now - entered[entry] < warmup ? counts[entry] : 0;
        }

        return warming;
    }
}
