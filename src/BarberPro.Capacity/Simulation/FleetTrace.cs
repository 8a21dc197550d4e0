namespace BarberPro.Capacity.Simulation;

/// <summary>
/// What a fleet did, minute by minute; in runs of more than two weeks hour by hour, each hour with its worst minute, so that a year stays small.
/// </summary>
public sealed class FleetTrace
{
    private const long LongRun = 14 * 24 * 3600;
    private const int Minute = 60;

    private readonly int minutesPerEntry;

    internal FleetTrace(long seconds)
    {
        minutesPerEntry = seconds > LongRun ? 60 : 1;
        var entries = (int)((seconds + EntrySeconds - 1) / EntrySeconds);
        (P95, Mean, Serving, Desired, Age) = (new float[entries], new float[entries], new float[entries], new float[entries], new float[entries]);
        (Offered, Failed, Capacity, BookingP95) = (new float[entries], new float[entries], new float[entries], new float[entries]);
        IsSaturated = new bool[entries];
    }

    private FleetTrace(FleetTrace first, FleetTrace later, int leadIn)
    {
        minutesPerEntry = first.minutesPerEntry;
        (P95, Mean, Serving) = ([.. first.P95, .. later.P95[leadIn..]], [.. first.Mean, .. later.Mean[leadIn..]], [.. first.Serving, .. later.Serving[leadIn..]]);
        (Desired, Age) = ([.. first.Desired, .. later.Desired[leadIn..]], [.. first.Age, .. later.Age[leadIn..]]);
        (Offered, Failed) = ([.. first.Offered, .. later.Offered[leadIn..]], [.. first.Failed, .. later.Failed[leadIn..]]);
        (BookingP95, Capacity, IsSaturated) = ([.. first.BookingP95, .. later.BookingP95[leadIn..]], [.. first.Capacity, .. later.Capacity[leadIn..]], [.. first.IsSaturated, .. later.IsSaturated[leadIn..]]);
    }

    /// <summary>Seconds of one entry.</summary>
    public int EntrySeconds => minutesPerEntry * Minute;

    /// <summary>95th percentile of response times in seconds, weighted by requests.</summary>
    public float[] P95 { get; }

    /// <summary>Mean response time in seconds.</summary>
    public float[] Mean { get; }

    /// <summary>Instances that served at the end.</summary>
    public float[] Serving { get; }

    /// <summary>Desired capacity at the end.</summary>
    public float[] Desired { get; }

    /// <summary>Age of the backlog in seconds, at its worst.</summary>
    public float[] Age { get; }

    /// <summary>Requests a second that came.</summary>
    public float[] Offered { get; }

    /// <summary>Requests a second that were refused or abandoned.</summary>
    public float[] Failed { get; }

    /// <summary>Requests a second that could be served at the end.</summary>
    public float[] Capacity { get; }

    /// <summary>Whether the queue was saturated at any time.</summary>
    public bool[] IsSaturated { get; }

    /// <summary>95th percentile of bookings in seconds, from the queue to done, weighted by bookings; zero where the fleet does none.</summary>
    public float[] BookingP95 { get; }

    /// <summary>Entry of a second of the run.</summary>
    public int EntryAt(long second) => (int)Math.Min(second / EntrySeconds, P95.Length - 1);

    /// <summary>This one and what came after it, without the lead-in of that.</summary>
    /// <param name="later">What came after, of entries as long.</param>
    /// <param name="leadIn">Length of the lead-in in seconds, in whole entries.</param>
    internal FleetTrace Then(FleetTrace later, long leadIn) => new(this, later, (int)(leadIn / EntrySeconds));

    internal void Close(long end, in MinuteSums minute, double serving, double desired, double capacity)
    {
        var entry = EntryAt(end - 1);
        P95[entry] = Math.Max(P95[entry], (float)minute.P95.Value);
        Mean[entry] = Math.Max(Mean[entry], (float)minute.Mean.Value);
        BookingP95[entry] = Math.Max(BookingP95[entry], (float)minute.BookingP95.Value);
        Age[entry] = Math.Max(Age[entry], (float)minute.Age);
        Offered[entry] += (float)(minute.Offered / EntrySeconds);
        Failed[entry] += (float)((minute.Shed + minute.Abandoned) / EntrySeconds);
        (Serving[entry], Desired[entry], Capacity[entry]) = ((float)serving, (float)desired, (float)capacity);
        IsSaturated[entry] |= minute.IsSaturated;
    }
}

/// <summary>What adds up to a minute.</summary>
internal struct MinuteSums
{
    internal double Offered;
    internal double Shed;
    internal double Abandoned;
    internal double Age;
    internal bool IsSaturated;
    internal WeightedMean Mean;
    internal WeightedMean P95;
    internal WeightedMean BookingP95;

    internal void Add(BookingQueue queue) => BookingP95.Add(queue.P95, queue.Served);

    internal void Add(FleetState state)
    {
        Offered += state.Offered;
        Shed += state.Shed;
        Abandoned += state.Abandoned;
        Mean.Add(state.Mean, state.Served);
        P95.Add(state.P95, state.Served);
        Age = Math.Max(Age, state.Age);
        IsSaturated |= state.IsSaturated;
    }
}

/// <summary>A mean of times, by how many requests took them; infinite once nobody was there to answer.</summary>
internal struct WeightedMean
{
    private double sum;
    private double weight;

    internal readonly double Value => weight > 0 ? sum / weight : sum;

    internal void Add(double time, double requests)
    {
        if (requests > 0)
        {
            sum += time * requests;
            weight += requests;
        }
        else if (double.IsInfinity(time))
        {
            sum = time;
        }
    }
}
