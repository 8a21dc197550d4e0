using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Randomness;

namespace BarberPro.Capacity.Events;

/// <summary>One run of an experiment. Every instance keeps a line of its own; requests are served in the order in which they came.</summary>
internal sealed class QueueRun
{
    private const int Batches = 20;

    // Student's t for 19 degrees of freedom, 99 % on two sides.
    private const double Quantile = 2.8609;

    private const int Arrival = 0;
    private const int Departure = 1;

    private readonly QueueExperiment experiment;
    private readonly EventCalendar calendar = new();
    private readonly RandomStream arrivals;
    private readonly RandomStream work;
    private readonly RandomStream choice;
    private readonly int[] present;
    private readonly Queue<double>[] lines;
    private readonly double[] responses;
    private readonly int ignored;
    private int seen;
    private int waited;
    private int turn;
    private int inSystem;
    private double watchedSince;
    private double lastChange;
    private double area;

    internal QueueRun(QueueExperiment experiment, int requests, long seed)
    {
        this.experiment = experiment;
        (arrivals, work, choice) = (new(seed, "arrivals"), new(seed, "work"), new(seed, "dispatch"));
        present = new int[experiment.Instances];
        lines = [.. present.Select(_ => new Queue<double>())];
        responses = new double[requests];
        ignored = requests / 10;
    }

    internal QueueObservation ToTheEnd()
    {
        calendar.Plan(arrivals.Exponential(1 / experiment.Arrivals), Arrival, 0);
        var now = 0.0;
        while (seen < ignored + responses.Length)
        {
            var next = calendar.Next();
            area += inSystem * (next.Time - lastChange);
            (now, lastChange) = (next.Time, next.Time);
            if (next.Kind == Arrival)
            {
                Arrive(now);
            }
            else
            {
                Depart(now, next.Subject);
            }
        }

        var duration = now - watchedSince;
        return new(responses.Average(), HalfWidth(), P95(), (double)waited / responses.Length, area / duration, responses.Length / duration);
    }

    private void Arrive(double now)
    {
        calendar.Plan(now + arrivals.Exponential(1 / experiment.Arrivals), Arrival, 0);
        var instance = Choose();
        inSystem++;
        if (present[instance]++ < experiment.Servers)
        {
            Serve(now, now, instance);
        }
        else
        {
            lines[instance].Enqueue(now);
        }
    }

    private void Depart(double now, int instance)
    {
        inSystem--;
        present[instance]--;
        if (lines[instance].TryDequeue(out var arrived))
        {
            Serve(now, arrived, instance);
        }
    }

    private void Serve(double now, double arrived, int instance)
    {
        var ends = now + work.Gamma(experiment.Work.Mean, experiment.Work.Variation);
        calendar.Plan(ends, Departure, instance);
        if (seen == ignored)
        {
            (watchedSince, area) = (now, 0);
        }

        if (seen >= ignored && seen < ignored + responses.Length)
        {
            responses[seen - ignored] = ends - arrived;
            waited += now > arrived ? 1 : 0;
        }

        seen++;
    }

    private int Choose()
    {
        switch (experiment.Dispatch)
        {
            case Dispatch.RoundRobin:
                turn = turn + 1 == present.Length ? 0 : turn + 1;
                return turn;
            case Dispatch.LeastOutstanding:
                var start = (int)(choice.Share() * present.Length);
                var least = start;
                for (var offset = 1; offset < present.Length; offset++)
                {
                    var candidate = start + offset < present.Length ? start + offset : start + offset - present.Length;
                    least = present[candidate] < present[least] ? candidate : least;
                }

                return least;
            default:
                return present.Length == 1 ? 0 : (int)(choice.Share() * present.Length);
        }
    }

    private double HalfWidth()
    {
        var size = responses.Length / Batches;
        var means = Enumerable.Range(0, Batches).Select(batch => responses.AsSpan(batch * size, size).ToArray().Average()).ToArray();
        var mean = means.Average();
        var variance = means.Sum(value => (value - mean) * (value - mean)) / (Batches - 1);
        return Quantile * Math.Sqrt(variance / Batches);
    }

    private double P95()
    {
        var sorted = responses.ToArray();
        Array.Sort(sorted);
        return sorted[(int)(sorted.Length * 0.95)];
    }
}
