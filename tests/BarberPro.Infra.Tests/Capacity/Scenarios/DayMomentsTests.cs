using System.Globalization;

using BarberPro.Capacity.Scenarios;
using BarberPro.Infra.Tests.Capacity.Simulation;
using BarberPro.Policies.Demand;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

/// <summary>Scenarios begin where a market's own day says, whatever it looks like.</summary>
public sealed class DayMomentsTests
{
    [Theory]
    [InlineData("Argentina: a peak in the morning and one in the evening", "00:00 0.35, 01:00 0.12, 06:00 0.4, 08:00 0.8, 09:00 1.5, 12:00 1, 17:00 2, 20:00 1, 22:00 0.6", "12:30", "03:30", "17:00-20:00")]
    [InlineData("a peak until midnight", "00:00 0.2, 08:00 1, 21:00 2", "00:30", "04:00", "21:00-24:00")]
    [InlineData("one peak after the other", "00:00 0.5, 10:00 1.5, 12:00 2, 14:00 0.9", "14:30", "05:00", "12:00-14:00")]
    [InlineData("peaks alone", "00:00 1.5, 12:00 2", "12:30", "06:00", "12:00-24:00")]
    [InlineData("no peak", "00:00 0.5, 09:00 1, 18:00 0.7", "09:30", "04:30", "09:00-18:00")]
    [InlineData("the same all day", "00:00 1", "00:30", "12:00", "00:00-24:00")]
    public void They_are_those_of_its_curve(string day, string parts, string quiet, string deepest, string lastPeak)
    {
        var moments = new DayMoments(Day(parts));

        Assert.Equal((day, quiet, deepest, lastPeak), (day, Clock(moments.Quiet), Clock(moments.Deepest), $"{Clock(moments.LastPeak.Begins)}-{Clock(moments.LastPeak.Ends)}"));
    }

    [Theory]
    [InlineData("00:00 0.2, 08:00 1, 21:00 2")]
    [InlineData("00:00 1")]
    [InlineData("00:00 0.1, 00:10 1.5")]
    public async Task All_scenarios_can_be_played_on_any_day(string parts)
    {
        var demand = Models.Policy.Demand;
        var model = await Models.Production(fleet => fleet, demand with { Day = Day(parts) });

        Assert.All(new ScenarioCatalogue(model.Demand).All, scenario => Assert.NotEmpty(model.Play(scenario.Name, seeds: 1).Promises));
    }

    private static DayPolicy Day(string parts) => Models.Policy.Demand.Day with { Parts = [.. parts.Split(", ").Select(Part)] };

    private static DayPartPolicy Part(string part) =>
        new(TimeOnly.ParseExact(part[..5], "HH:mm", CultureInfo.InvariantCulture), decimal.Parse(part[6..], CultureInfo.InvariantCulture));

    private static string Clock(long seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
}
