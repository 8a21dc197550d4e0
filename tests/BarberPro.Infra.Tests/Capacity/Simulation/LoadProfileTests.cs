using BarberPro.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

public sealed class LoadProfileTests
{
    private const long Hour = 3600;
    private const long Day = 24 * Hour;

    private static readonly LoadProfile Week = LoadProfile.Curve(100, Models.Policy.Demand.Day, from: 0, 7 * Day, step: 10);

    [Theory]
    [Requirement("ASG-SCH-1")]
    [InlineData(0, 10, 150)]
    [InlineData(0, 18, 200)]
    [InlineData(0, 14, 100)]
    [InlineData(5, 10, 180)]
    [InlineData(6, 18, 240)]
    public void Peaks_have_their_factors_and_weekends_multiply_them(int day, int hour, double expected) =>
        Assert.Equal(expected, Week.At((day * Day) + (hour * Hour)), 1e-9);

    [Fact]
    public void A_part_of_the_day_rises_from_its_beginning_on()
    {
        Assert.Equal(80, Week.At(9 * Hour), 1e-9);
        Assert.Equal(115, Week.At((9 * Hour) + 150), 1e-9);
        Assert.Equal(150, Week.At((9 * Hour) + 300), 1e-9);
    }

    [Fact]
    public void Midnight_passes_from_one_day_s_end_to_the_next_one_s_beginning()
    {
        Assert.Equal(72, Week.At(0), 1e-9);
        Assert.Equal(60, Week.At((2 * Day) - 10), 1e-9);
        Assert.Equal(42, Week.At((5 * Day) + 300), 1e-9);
    }

    [Fact]
    public void A_profile_begins_again_after_its_end() => Assert.Equal(Week.At(3 * Hour), Week.At((3 * Hour) + (14 * Day)));

    [Fact]
    public void A_crowd_comes_within_its_rise()
    {
        var profile = LoadProfile.Constant(280, 600, 1).Becoming(1400, at: 100, rise: 60);

        Assert.Equal(280, profile.At(99));
        Assert.Equal(840, profile.At(129), 10.0);
        Assert.Equal(1400, profile.At(160), 1e-9);
    }
}
