using BarberPro.Capacity.Queueing;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>What a request takes once it is worked on: processor time, which makes machines busy, and waiting for others, which does not.</summary>
/// <param name="Cpu">Processor time.</param>
/// <param name="Wait">Waiting for cache and network.</param>
/// <param name="Query">One query of the database.</param>
/// <param name="SlowQuery">One query while the database is slow.</param>
/// <param name="One">Share of requests that need one query.</param>
/// <param name="Two">Share of requests that need two.</param>
public sealed record RequestTimes(WorkTime Cpu, double Wait, WorkTime Query, WorkTime SlowQuery, double One, double Two)
{
    /// <summary>Queries of a request, on average.</summary>
    public double Queries => One + (2 * Two);

    /// <summary>Those of a policy.</summary>
    public static RequestTimes Of(DemandPolicy demand, CapacityLevel capacity)
    {
        var (cpu, database) = (demand.Request.Cpu, demand.Request.Database);
        var time = capacity switch { CapacityLevel.High => cpu.High, CapacityLevel.Mid => cpu.Mid, _ => cpu.Low };
        var variation = (double)database.Variation;
        return new(
            new(time.TotalSeconds, (double)cpu.Variation),
            demand.Request.Wait.TotalSeconds,
            new(database.Query.TotalSeconds, variation),
            new(demand.Scenarios.SlowDatabase.Query.TotalSeconds, variation),
            (double)database.One.Share,
            (double)database.Two.Share);
    }

    /// <summary>Work and everything after it.</summary>
    /// <param name="work">Processor time on the machine at hand.</param>
    /// <param name="isSlow">Whether the database is slow.</param>
    internal TimeDistribution After(WorkTime work, bool isSlow)
    {
        var query = isSlow ? SlowQuery : Query;
        var mean = work.Mean + Wait + (Queries * query.Mean);
        var second = query.SquaredVariation + 1;
        var variance = Square(work.Mean * work.Variation) + Square(Wait)
            + (Square(query.Mean) * ((One * second) + (Two * (2 + (2 * second))) - Square(Queries)));
        return On(TimeDistribution.StepFor(mean, Math.Sqrt(variance)), work, isSlow);
    }

    /// <summary>The same on a grid of that step.</summary>
    internal TimeDistribution On(double step, WorkTime work, bool isSlow)
    {
        var query = isSlow ? SlowQuery : Query;
        var own = TimeDistribution.Gamma(work, step);
        var one = TimeDistribution.Gamma(query, step);
        var queries = TimeDistribution.Mix((1 - One - Two, TimeDistribution.None(step)), (One, one), (Two, one.Then(one)));
        return (Wait > 0 ? own.Then(TimeDistribution.Gamma(new(Wait, 1), step)) : own).Then(queries);
    }

    private static double Square(double value) => value * value;
}
