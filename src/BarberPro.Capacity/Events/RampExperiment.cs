using System.Collections.Immutable;
using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Randomness;

namespace BarberPro.Capacity.Events;

/// <summary>Instances that begin to serve during an experiment.</summary>
/// <param name="At">When, in seconds.</param>
/// <param name="Count">How many.</param>
public readonly record struct Arrival(double At, int Count);

/// <summary>
/// Users who think, ask and wait, while more of them come and instances are added: the launch, played user by user. The independent check of the backlog that
/// the simulation carries as a fluid.
/// </summary>
/// <param name="Users">Users in the beginning.</param>
/// <param name="More">Users who come later.</param>
/// <param name="From">When the first of these comes.</param>
/// <param name="Rise">Time until the last of them came.</param>
/// <param name="Think">Mean time between an answer and the next request, exponentially distributed.</param>
/// <param name="Servers">Requests that an instance works on at once.</param>
/// <param name="Work">How long a request holds a server.</param>
/// <param name="Instances">Instances, those of second zero first.</param>
public sealed record RampExperiment(int Users, int More, double From, double Rise, double Think, int Servers, WorkTime Work, ImmutableArray<Arrival> Instances)
{
    private const int Ask = 0;
    private const int Answer = 1;

    /// <summary>Plays it.</summary>
    /// <param name="seconds">Length.</param>
    /// <param name="seed">Which run.</param>
    /// <returns>Mean number of users who wait for an answer, second by second.</returns>
    public double[] Run(int seconds, long seed)
    {
        var (thinking, working, choice) = (new RandomStream(seed, "think"), new RandomStream(seed, "work"), new RandomStream(seed, "dispatch"));
        var calendar = new EventCalendar();
        for (var user = 0; user < Users + More; user++)
        {
            var comes = user < Users ? 0 : From + (Rise * (user - Users + 0.5) / More);
            calendar.Plan(comes + thinking.Exponential(Think), Ask, user);
        }

        var lines = Enumerable.Range(0, Instances.Sum(added => added.Count)).Select(_ => new Queue<int>()).ToArray();
        var present = new int[lines.Length];
        var servedBy = new int[Users + More];
        var waiting = new double[seconds];
        var (inSystem, last) = (0, 0.0);
        while (last < seconds)
        {
            var next = calendar.Next();
            Note(waiting, inSystem, last, next.Time);
            last = next.Time;
            if (next.Kind == Ask)
            {
                inSystem++;
                var instance = (int)(choice.Share() * ServingAt(last));
                servedBy[next.Subject] = instance;
                if (present[instance]++ < Servers)
                {
                    calendar.Plan(last + working.Gamma(Work.Mean, Work.Variation), Answer, next.Subject);
                }
                else
                {
                    lines[instance].Enqueue(next.Subject);
                }

                continue;
            }

            inSystem--;
            var freed = servedBy[next.Subject];
            present[freed]--;
            calendar.Plan(last + thinking.Exponential(Think), Ask, next.Subject);
            if (lines[freed].TryDequeue(out var waited))
            {
                calendar.Plan(last + working.Gamma(Work.Mean, Work.Variation), Answer, waited);
            }
        }

        return waiting;
    }

    private int ServingAt(double now)
    {
        var serving = 0;
        foreach (var added in Instances)
        {
            serving += added.At <= now ? added.Count : 0;
        }

        return serving;
    }

    private static void Note(double[] waiting, int inSystem, double from, double to)
    {
        for (var second = (int)from; second < waiting.Length && second < to; second++)
        {
            waiting[second] += inSystem * (Math.Min(to, second + 1) - Math.Max(from, second));
        }
    }
}
