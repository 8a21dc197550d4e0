using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class ForecastTests
{
    private static readonly ForecastDeclaration Declared = new("forecast", "ASGCPUUtilization", 70, Acts: true, TimeSpan.FromMinutes(5));

    [Fact]
    public void Less_than_a_day_of_history_forecasts_nothing() => Assert.Equal(0, After(Learned(23), 0).Needed(0));

    [Fact]
    public void An_hour_needs_what_the_same_hour_of_the_days_before_needed()
    {
        var forecast = After(Learned(48), 0);

        // 500 % of CPU at nine o'clock are seven instances and a bit at 70 %.
        Assert.Equal((8, 2), (forecast.Needed(9 * 3600), forecast.Needed(10 * 3600)));
    }

    [Fact]
    public void Instances_are_launched_the_buffer_before_the_hour()
    {
        var run = Run(Declared).For(10 * 3600);

        Assert.Equal(((9 * 3600) - 300, 8), run.Decisions[0]);
    }

    [Fact]
    public void Nothing_is_removed_when_the_hour_is_over() => Assert.Equal(8, Run(Declared).For(20 * 3600).Scaler.Desired);

    [Fact]
    public void Forecasting_alone_changes_nothing() => Assert.Empty(Run(Declared with { Acts = false }).For(20 * 3600).Decisions);

    [Fact]
    public void It_is_made_anew_every_six_hours()
    {
        var run = Run(Declared);
        var forecast = run.Scaler.Forecasts[0];
        forecast.Observe(700, 1);

        _ = run.For(2 * 3600);
        var stale = forecast.Needed(24 * 3600);
        _ = run.For(5 * 3600);

        Assert.Equal((2, 10), (stale, forecast.Needed(24 * 3600)));
    }

    private static ScalerRun Run(ForecastDeclaration declared)
    {
        var run = new ScalerRun(CapacitySamples.Fleet with { Forecasts = [declared] });
        run.Scaler.Forecasts[0].Learn(Day(48));
        return run;
    }

    private static ForecastScaler Learned(int hours)
    {
        var forecast = new ForecastScaler(Declared);
        forecast.Learn(Day(hours));
        return forecast;
    }

    private static ForecastScaler After(ForecastScaler forecast, long now)
    {
        _ = forecast.Advance(now, 2);
        return forecast;
    }

    private static double[] Day(int hours) => [.. Enumerable.Range(0, hours).Select(hour => hour % 24 == 9 ? 500d : 120d)];
}
