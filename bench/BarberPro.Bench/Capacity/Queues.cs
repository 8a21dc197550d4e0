using BarberPro.Capacity.Events;
using BarberPro.Capacity.Queueing;

namespace BarberPro.Bench.Capacity;

/// <summary>The queue formulas against the event simulation over the whole grid, and the tables against the formulas.</summary>
public static class Queues
{
    private const int Requests = 2_000_000;
    private const int Runs = 40;
    private const double MostTableError = 0.01;

    public static IEnumerable<Result> Measure(TextWriter errors)
    {
        var points = Validation.Grid().AsParallel().AsOrdered().Select(point => Validation.Measure(point, Requests)).ToArray();
        foreach (var point in points.Where(point => !point.IsWithin))
        {
            errors.Write($"beyond its bound: {point}\n");
        }

        foreach (var group in points.GroupBy(point => (point.Experiment.Dispatch, Even: point.Experiment.Work.Variation <= 1)))
        {
            var (mean, p95) = (group.Max(point => Math.Abs(point.MeanError)), group.Max(point => Math.Abs(point.P95Error)));
            yield return new(
                $"formulas, {group.Key.Dispatch}, variation {(group.Key.Even ? "up to 1" : "1.5")}, {group.Count()} points",
                "",
                $"mean {100 * mean:0.0} %, p95 {100 * p95:0.0} %",
                "",
                $"{100 * group.Max(point => point.Bound):0} % and uncertainty",
                Verdicts.Of(group.All(point => point.IsWithin)));
        }

        yield return Ramps(errors);

        var worst = TableError();
        yield return new("tables of response times beside the direct solution", "", $"{100 * worst:0.00} %", "", $"{100 * MostTableError:0} %", Verdicts.Of(worst <= MostTableError));
    }

    private static Result Ramps(TextWriter errors)
    {
        var ramps = RampValidation.Grid.Select(ramp => RampValidation.Measure(ramp, Runs)).ToArray();
        foreach (var ramp in ramps.Where(ramp => !ramp.IsWithin))
        {
            errors.Write($"beyond its bound: {ramp.Experiment}: {ramp.BacklogError:0.000}, {ramp.UsersError:0.0} users, {ramp.PlayedRecovery} s played, {ramp.CarriedRecovery} s carried\n");
        }

        return new(
            $"backlog and recovery of a launch, {ramps.Length} ramps",
            "",
            $"{100 * ramps.Max(ramp => Math.Abs(ramp.BacklogError)):0.0} %, {ramps.Max(ramp => Math.Abs(ramp.UsersError)):0.0} users, {ramps.Max(ramp => Math.Abs(ramp.CarriedRecovery - ramp.PlayedRecovery))} s",
            "",
            $"{100 * RampPoint.MostBacklogError:0} % or {RampPoint.MostUsers:0} users, {RampPoint.MostRecoveryError} s",
            Verdicts.Of(ramps.All(ramp => ramp.IsWithin)));
    }

    private static double TableError()
    {
        var worst = 0.0;
        foreach (var variation in new[] { 0.35, 0.5, 1, 1.5 })
        {
            foreach (var servers in new[] { 1, 2, 4, 20, 80 })
            {
                var work = new WorkTime(0.007, variation);
                var times = TimeDistribution.Gamma(work);
                var (station, table) = (new Station(servers, work), new ResponseTable(new(servers, work), times));
                for (var utilisation = 0.0003; utilisation < ResponseTable.Highest; utilisation += 0.0011)
                {
                    var (read, solved) = (table.At(utilisation), ResponseTime.Of(station, utilisation, times));
                    worst = Math.Max(worst, Math.Max(Math.Abs((read.Mean / solved.Mean) - 1), Math.Abs((read.P95 / solved.P95) - 1)));
                }
            }
        }

        return worst;
    }
}
