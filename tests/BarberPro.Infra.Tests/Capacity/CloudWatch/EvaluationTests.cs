using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Infra.Tests.Capacity.CloudWatch;

/// <summary>The two tables of "How alarm state is evaluated when data is missing" in the CloudWatch user guide (alarms-and-missing-data), the newest value last.</summary>
public sealed class EvaluationTests
{
    private const string Retain = "Retain current state";

    [Theory]
    [InlineData("0 - X - X", "OK", "OK", "OK", "OK")]
    [InlineData("0 - - - -", "OK", "OK", "OK", "OK")]
    [InlineData("- - - - -", "INSUFFICIENT_DATA", Retain, "ALARM", "OK")]
    [InlineData("0 X X - X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("- - X - -", "ALARM", Retain, "ALARM", "OK")]
    public void Three_of_three_is_decided_as_AWS_tabulates(string data, string missing, string ignore, string breaching, string notBreaching) =>
        Holds(data, 3, missing, ignore, breaching, notBreaching);

    [Theory]
    [InlineData("0 - X - X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("0 0 X 0 X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("0 - X - -", "OK", "OK", "ALARM", "OK")]
    [InlineData("- - - - 0", "OK", "OK", "ALARM", "OK")]
    [InlineData("- - - X -", "ALARM", Retain, "ALARM", "OK")]
    public void Two_of_three_is_decided_as_AWS_tabulates(string data, string missing, string ignore, string breaching, string notBreaching) =>
        Holds(data, 2, missing, ignore, breaching, notBreaching);

    [Theory]
    [InlineData("- - - - X")]
    [InlineData("- - - X -")]
    public void A_young_breach_alone_is_not_yet_an_alarm(string data) => Assert.NotEqual(AlarmState.Alarm, State(data, 3, MissingData.Missing, AlarmState.Ok));

    private static void Holds(string data, int toAlarm, string missing, string ignore, string breaching, string notBreaching)
    {
        foreach (var present in Enum.GetValues<AlarmState>())
        {
            Assert.Equal(Named(missing, present), State(data, toAlarm, MissingData.Missing, present));
            Assert.Equal(Named(ignore, present), State(data, toAlarm, MissingData.Ignore, present));
            Assert.Equal(Named(breaching, present), State(data, toAlarm, MissingData.Breaching, present));
            Assert.Equal(Named(notBreaching, present), State(data, toAlarm, MissingData.NotBreaching, present));
        }
    }

    private static AlarmState Named(string state, AlarmState present) => state switch
    {
        "OK" => AlarmState.Ok,
        "ALARM" => AlarmState.Alarm,
        Retain => present,
        _ => AlarmState.InsufficientData,
    };

    private static AlarmState State(string data, int toAlarm, MissingData treatment, AlarmState present) => Evaluation.State(
        [.. data.Split(' ').Reverse().Select(point => point switch { "X" => Verdict.Breaching, "0" => Verdict.Within, _ => Verdict.Missing })], 3, toAlarm, treatment, present);
}
