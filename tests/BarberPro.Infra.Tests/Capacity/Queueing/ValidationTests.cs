using BarberPro.Capacity.Events;
using BarberPro.Capacity.Queueing;

namespace BarberPro.Infra.Tests.Capacity.Queueing;

/// <summary>The formulas against an event simulation: a dozen points here, the whole grid in <c>bench/run capacity</c>.</summary>
public sealed class ValidationTests
{
    private const string Page = "docs/capacity-validation.md";

    private static readonly Lazy<RampPoint[]> Ramps = new(() => [.. RampValidation.Points.Select(ramp => RampValidation.Measure(ramp, RampValidation.UsualRuns))]);

    [Fact]
    public void Formulas_agree_with_the_event_simulation()
    {
        var points = Validation.Points.AsParallel().AsOrdered().Select(point => Validation.Measure(point, Validation.UsualRequests)).ToArray();

        Assert.All(points, point => Assert.True(point.IsWithin, point.ToString()));
        Golden.Check(Page, Validation.Page(points) + RampValidation.Chapter(Ramps.Value));
    }

    [Fact]
    public void Exponential_work_lies_within_the_simulations_own_interval()
    {
        var experiment = new QueueExperiment(Instances: 1, Servers: 2, new(0.007, 1), Utilisation: 0.7);

        var seen = experiment.Run(400_000, seed: 3);

        var mean = ResponseTime.Of(new(2, experiment.Work), 0.7, TimeDistribution.Gamma(experiment.Work, TimeDistribution.StepFor(0.007, 0.007))).Mean;
        Assert.InRange(mean, seen.MeanResponse - seen.HalfWidth, seen.MeanResponse + seen.HalfWidth);
    }

    [Fact]
    public void Little_s_law_holds_between_what_is_counted_and_what_is_timed()
    {
        var seen = new QueueExperiment(Instances: 3, Servers: 2, new(0.007, 1), Utilisation: 0.8, Dispatch.RoundRobin).Run(200_000, seed: 5);

        Assert.Equal(1, seen.InSystem / (seen.Throughput * seen.MeanResponse), 2e-3);
    }

    [Fact]
    public void A_backlog_rises_and_falls_as_users_played_one_by_one_make_it() =>
        Assert.All(Ramps.Value, ramp => Assert.True(ramp.IsWithin, $"{ramp.Experiment}: {ramp.BacklogError:0.000}, {ramp.UsersError:0.0} users, {ramp.PlayedRecovery} s played, {ramp.CarriedRecovery} s carried"));
}
