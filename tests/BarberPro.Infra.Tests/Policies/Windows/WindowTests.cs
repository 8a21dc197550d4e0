using BarberPro.Policies.Windows;

namespace BarberPro.Infra.Tests.Policies.Windows;

[Requirement("DB-2")]
public sealed class WindowTests
{
    [Theory]
    [InlineData("06:00", 60, "06:00-07:00")]
    [InlineData("23:45", 30, "23:45-00:15")]
    public void A_day_s_window_is_written_as_AWS_reads_it(string start, int minutes, string written) =>
        Assert.Equal(written, new DailyWindow(TimeOnly.Parse(start, null), TimeSpan.FromMinutes(minutes)).ToString());

    [Theory]
    [InlineData("sun", "07:30", 60, "sun:07:30-sun:08:30")]
    [InlineData("sun", "23:30", 60, "sun:23:30-mon:00:30")]
    [InlineData("wed", "23:00", 60, "wed:23:00-thu:00:00")]
    public void A_week_s_window_ends_on_the_day_on_which_it_ends(string day, string start, int minutes, string written) =>
        Assert.Equal(written, new WeeklyWindow(day, TimeOnly.Parse(start, null), TimeSpan.FromMinutes(minutes)).ToString());

    [Theory]
    [InlineData("02:00", 60, "03:00", 60, false)]
    [InlineData("02:00", 61, "03:00", 60, true)]
    [InlineData("03:00", 60, "02:00", 61, true)]
    [InlineData("23:30", 60, "00:29", 30, true)]
    [InlineData("23:30", 60, "00:30", 30, false)]
    [InlineData("05:00", 30, "05:00", 30, true)]
    public void Windows_overlap_that_have_a_minute_in_common(string one, int minutes, string other, int otherMinutes, bool overlap) => Assert.Equal(
        overlap,
        WindowRules.Overlap(new(TimeOnly.Parse(one, null), TimeSpan.FromMinutes(minutes)), new(TimeOnly.Parse(other, null), TimeSpan.FromMinutes(otherMinutes))));

    [Theory]
    [Requirement("OPS-4")]
    [InlineData("00:00", "06:00", "03:00", -3, true)]
    [InlineData("00:00", "06:00", "08:00", -3, true)]
    [InlineData("00:00", "06:00", "08:01", -3, false)]
    [InlineData("00:00", "06:00", "02:59", -3, false)]
    [InlineData("22:00", "05:00", "22:30", 0, true)]
    [InlineData("22:00", "05:00", "21:59", 0, false)]
    public void Quiet_hours_hold_a_window_by_local_time(string from, string until, string start, int hours, bool holds) => Assert.Equal(
        holds,
        new QuietHours(TimeOnly.Parse(from, null), TimeOnly.Parse(until, null)).Holds(new(TimeOnly.Parse(start, null), TimeSpan.FromHours(1)), TimeSpan.FromHours(hours)));
}
