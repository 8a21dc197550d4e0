using BarberPro.Capacity.LoadTests;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies;

namespace BarberPro.Infra.Tests.Capacity.LoadTests;

[Requirement("OPS-3")]
public sealed class CalibrationTests
{
    private static readonly StackPolicy Perf = Stacks.Policy(Stacks.Perf);

    private static readonly ArtilleryReport Report = new(
        DateTimeOffset.Parse("2027-03-04T05:06:07Z", System.Globalization.CultureInfo.InvariantCulture),
        Seconds: 100,
        Requests: 1000,
        Answered: 995,
        Api: new(Mean: 60, P95: 190),
        Page: new(Mean: 50, P95: 150),
        Quiet: new(Mean: 40, P95: 90),
        Calls: 490,
        Bookings: 10);

    [Fact]
    public async Task What_was_measured_stands_beside_what_was_promised()
    {
        var calibration = await Of(Report);

        Assert.True(calibration.IsKept);
        Assert.Equal((190, 200d), Row(calibration, "p95 of calls, ms"));
        Assert.Equal((0.5, 1d), Row(calibration, "failed, %"));
        Assert.Equal(2, calibration.Rows.Single(row => row.Figure == "bookings of calls, %").Measured);
        Assert.All(calibration.Rows.Where(row => row.Figure.EndsWith("of calls, ms", StringComparison.Ordinal)), row => Assert.True(row.Simulated > 0));
    }

    [Theory]
    [InlineData(201, 150, 995)]
    [InlineData(190, 201, 995)]
    [InlineData(190, 150, 989)]
    public async Task One_figure_above_its_limit_breaks_the_promise(double calls, double pages, double answered) =>
        Assert.False((await Of(Report with { Api = new(60, calls), Page = new(50, pages), Answered = answered })).IsKept);

    [Fact]
    public async Task Baselines_become_what_was_measured_before_the_jump_with_its_day()
    {
        var proposals = (await Of(Report)).Proposals;

        Assert.Equal("40ms", proposals.Single(figure => figure.Path == "monitoring.baselines.responseTime").Proposed);
        Assert.Equal("2027-03-04", proposals.Single(figure => figure.Path == "monitoring.baselines.measuredOn").Proposed);
    }

    [Fact]
    public async Task Waiting_makes_up_for_what_the_simulator_lacks()
    {
        var simulated = (await Of(Report)).Rows.Single(row => row.Figure == "mean of calls before the jump, ms").Simulated!.Value;

        var later = (await Of(Report with { Quiet = new(simulated + 10, 90) })).Proposals.Single(figure => figure.Path == "demand.request.wait");
        var same = (await Of(Report with { Quiet = new(simulated, 90) })).Proposals;

        Assert.Equal(("5ms", "15ms"), (later.Now, later.Proposed));
        Assert.DoesNotContain(same, figure => figure.Path.StartsWith("demand.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_faster_than_their_declared_work_question_it()
    {
        var proposals = (await Of(Report with { Quiet = new(1, 2) })).Proposals;

        Assert.Contains(proposals, figure => figure is { Path: "demand.request.cpu", Proposed: "mid" });
        Assert.Contains(proposals, figure => figure is { Path: "demand.request.wait", Proposed: "0ms" });
    }

    [Fact]
    public async Task Without_a_quiet_beginning_nothing_is_proposed() => Assert.Empty((await Of(Report with { Quiet = null })).Proposals);

    private static async Task<Calibration> Of(ArtilleryReport report)
    {
        var (model, problems) = SimulationModel.Of(await Stacks.Graph(Stacks.Perf), Perf.Demand, Perf.Recovery.ActiveRegion, Perf.Platform.Market.TimeZone, new());
        Assert.Empty(problems);
        return Calibration.Of(report, Perf, model!);
    }

    private static (double, double?) Row(Calibration calibration, string figure)
    {
        var row = calibration.Rows.Single(row => row.Figure == figure);
        return (row.Measured, row.Limit);
    }
}
