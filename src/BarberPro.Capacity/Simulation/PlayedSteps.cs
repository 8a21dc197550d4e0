namespace BarberPro.Capacity.Simulation;

/// <summary>What metrics tell of a step.</summary>
internal enum Figure
{
    /// <summary>Users at work.</summary>
    Users,

    /// <summary>Requests answered.</summary>
    Served,

    /// <summary>Mean response time in seconds.</summary>
    Mean,

    /// <summary>95th percentile of response times in seconds.</summary>
    P95,

    /// <summary>Processors in use, in hundredths.</summary>
    Cpu,

    /// <summary>Bookings that came.</summary>
    Booked,

    /// <summary>Share of all slots in use.</summary>
    SlotsInUse,

    /// <summary>Messages that wait.</summary>
    Waiting,
}

/// <summary>The figures of the steps that a fleet played since it told its metrics last: a row for each figure, so that a metric reads one row.</summary>
internal sealed class PlayedSteps
{
    /// <summary>How many figures there are.</summary>
    internal const int Figures = (int)Figure.Waiting + 1;

    private const int Most = RunPlan.StepsAtOnce;

    private readonly double[] rows = new double[Figures * Most];

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>One figure of all steps.</summary>
    internal ReadOnlySpan<double> Of(Figure figure) => rows.AsSpan((int)figure * Most, Count);

    /// <summary>One figure of the last step.</summary>
    internal double Last(Figure figure) => rows[((int)figure * Most) + Count - 1];

    /// <summary>Adds a step.</summary>
    internal void Add(double users, double cpu, FleetState state, BookingQueue? bookings)
    {
        var step = Count++;
        Set(Figure.Users, step, users);
        Set(Figure.Cpu, step, cpu);
        Set(Figure.Served, step, state.Served);
        Set(Figure.Mean, step, state.Mean);
        Set(Figure.P95, step, state.P95);
        if (bookings is not null)
        {
            Set(Figure.Booked, step, bookings.Offered);
            Set(Figure.SlotsInUse, step, bookings.SlotsInUse);
            Set(Figure.Waiting, step, bookings.Waiting);
        }
    }

    /// <summary>They are told.</summary>
    internal void Clear() => Count = 0;

    private void Set(Figure figure, int step, double value) => rows[((int)figure * Most) + step] = value;
}
