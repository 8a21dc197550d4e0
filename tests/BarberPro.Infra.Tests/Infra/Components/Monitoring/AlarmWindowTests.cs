using BarberPro.Infra.Components.Monitoring;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

public sealed class AlarmWindowTests
{
    [Theory]
    [Requirement("ASG-TRG-1")]
    [InlineData(1, 60, 1)]
    [InlineData(3, 60, 3)]
    [InlineData(5, 60, 5)]
    [InlineData(10, 60, 10)]
    public void What_must_react_soon_is_watched_by_the_minute(int minutes, int period, int datapoints)
    {
        var window = AlarmWindow.For(TimeSpan.FromMinutes(minutes));

        Assert.Equal((period, datapoints), (window.Seconds, window.Datapoints));
    }

    [Theory]
    [Requirement("ASG-TRG-2")]
    [InlineData(15, 300, 3)]
    [InlineData(60, 300, 12)]
    public void What_may_take_its_time_is_watched_in_steps_of_five_minutes(int minutes, int period, int datapoints)
    {
        var window = AlarmWindow.For(TimeSpan.FromMinutes(minutes));

        Assert.Equal((period, datapoints), (window.Seconds, window.Datapoints));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(15, 5)]
    public void A_datapoint_s_minutes_are_what_sums_are_divided_by(int minutes, int perDatapoint) =>
        Assert.Equal(perDatapoint, AlarmWindow.For(TimeSpan.FromMinutes(minutes)).Minutes);
}
