using BarberPro.Capacity.LoadTests;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies.Demand;

namespace BarberPro.Infra.Tests.Capacity.LoadTests;

[Requirement("OPS-3")]
public sealed class LoadTestCatalogueTests
{
    private static readonly DemandPolicy Demand = CapacitySamples.Demand;

    private static long Visit => (long)Demand.LoadTests.Visit.TotalSeconds;

    [Fact]
    public void There_is_an_ordinary_day_three_peaks_the_launch_and_a_soak() => Assert.Equal(
        ["ordinary-day", "peak-0900", "peak-1700", "peak-saturday-1700", "launch", "soak"], new LoadTestCatalogue(Demand).All.Select(test => test.Name));

    [Fact]
    public void The_launch_takes_280_users_to_1400_within_the_rise_and_holds_them()
    {
        var launch = Test("launch");

        Assert.Equal([280L, 1400L], launch.Stages.Select(Users));
        Assert.Equal(
            [Demand.LoadTests.LeadIn.TotalSeconds, (Demand.Scenarios.Rise + Demand.Scenarios.Sale).TotalSeconds], launch.Stages.Select(stage => (double)stage.Seconds));
        Assert.True(Visit <= Demand.Scenarios.Rise.TotalSeconds);
    }

    [Theory]
    [InlineData("peak-0900", 420)]
    [InlineData("peak-1700", 560)]
    [InlineData("peak-saturday-1700", 672)]
    [InlineData("ordinary-day", 560)]
    [InlineData("soak", 560)]
    public void A_peak_has_the_users_of_the_day_s_curve(string name, long users) => Assert.Equal(users, Test(name).Users(Demand.LoadTests.Visit));

    [Fact]
    public void A_day_is_as_long_as_a_day_and_follows_the_simulator_s_curve()
    {
        const int Wednesday = 2 * 24 * 60 * 60;
        var day = Test("ordinary-day");
        var curve = LoadProfile.Curve(Demand.Users.Ordinary, Demand.Day, Wednesday, 24 * 60 * 60, (int)Visit);

        Assert.Equal(TimeSpan.FromDays(1), day.Length);
        var drawn = day.Stages.SelectMany(stage => Enumerable.Repeat((double)Users(stage), (int)(stage.Seconds / Visit))).ToArray();
        Assert.All(drawn[..^1].Zip(curve.Users[1..]), pair => Assert.InRange(pair.First - pair.Second, -0.5, 0.5));
    }

    [Fact]
    public void A_ramp_is_drawn_visit_by_visit()
    {
        var peak = Test("peak-1700");

        Assert.Equal([280L, 336L, 392L, 448L, 504L, 560L], peak.Stages.Select(Users));
        Assert.Equal([600L, 60L, 60L, 60L, 60L], peak.Stages.Select(stage => stage.Seconds).Take(5));
    }

    [Fact]
    public void Visits_that_do_not_divide_a_length_make_it_longer_and_never_shorter()
    {
        var odd = Demand with { LoadTests = Demand.LoadTests with { Visit = TimeSpan.FromSeconds(37) } };

        var day = new LoadTestCatalogue(odd).All[0];

        Assert.InRange(day.Length.TotalSeconds, 86_400, 86_400 + 36);
        Assert.All(day.Stages, stage => Assert.Equal(0, stage.Seconds % 37));
    }

    private static LoadTest Test(string name) => new LoadTestCatalogue(Demand).All.Single(test => test.Name == name);

    private static long Users(LoadStage stage) => stage.Arrivals * Visit / stage.Seconds;
}
