using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Infra.Tests.Capacity.CloudWatch;

public sealed class MetricAlarmTests
{
    [Fact]
    public void Ten_second_alarms_are_looked_at_every_ten_seconds_and_repeat_their_action_every_minute()
    {
        // Three datapoints end at 30; flushed and delivered ten seconds later.
        var actions = Actions(CapacitySamples.FastAlarm, delay: 10, bin: 10, seconds: 200, _ => 95);

        Assert.Equal([40, 100, 160], actions);
    }

    [Fact]
    public void Windows_of_five_minutes_slide_by_one()
    {
        var alarm = CapacitySamples.Alarm("cpu", CapacitySamples.Cpu, 300, Comparison.GreaterThanThreshold, 50, 1);

        var actions = Actions(alarm, delay: 60, bin: 60, seconds: 900, now => now > 600 ? 100 : 0);

        // Three minutes of 100 in five make 60 on average; a window that does not slide would see it at 960.
        Assert.Equal(840, actions[0]);
    }

    [Fact]
    public void Nothing_is_repeated_once_the_load_is_gone()
    {
        var actions = Actions(CapacitySamples.FastAlarm, delay: 10, bin: 10, seconds: 300, now => now <= 60 ? 95 : 10);

        Assert.Equal([40], actions);
    }

    [Theory]
    [InlineData("GreaterThanThreshold", false)]
    [InlineData("GreaterThanOrEqualToThreshold", true)]
    [InlineData("LessThanThreshold", false)]
    [InlineData("LessThanOrEqualToThreshold", true)]
    public void The_threshold_itself_breaches_where_the_comparison_says_so(string comparison, bool breaches)
    {
        var alarm = CapacitySamples.Alarm("cpu", CapacitySamples.Cpu, 60, Enum.Parse<Comparison>(comparison), 50, 1);

        Assert.Equal(breaches, Actions(alarm, delay: 0, bin: 60, seconds: 120, _ => 50).Count > 0);
    }

    [Theory]
    [InlineData(MissingData.NotBreaching)]
    [InlineData(MissingData.Breaching)]
    [InlineData(MissingData.Missing)]
    public void Looks_that_were_put_off_are_made_up_for(MissingData treatment)
    {
        var declaration = CapacitySamples.Alarm("cpu", CapacitySamples.Cpu, 300, Comparison.LessThanThreshold, 40, 3) with { MissingData = treatment };
        var series = new MetricSeries(declaration.Measure.Metrics[0], 60, 64);
        var timing = new AlarmTiming(60, 60, Delay: 60, Repeat: 60, Phase: 0);
        var (patient, watchful) = (new MetricAlarm(declaration, [series], timing), new MetricAlarm(declaration, [series], timing));

        for (long now = 60; now <= 4 * 3600; now += 60)
        {
            // Half an hour idle, half an hour busy, ten minutes silent.
            series.Add(now % 4200 < 1800 ? 20 : 60, now % 4200 < 3600 ? 1 : 0);
            series.Advance(now);
            var acts = watchful.Advance(now);
            if (now % 1140 > 0)
            {
                patient.PutOff(now);
                continue;
            }

            Assert.Equal(acts, patient.Advance(now));
            Assert.Equal(watchful.State, patient.State);
        }
    }

    [Theory]
    [InlineData(60, 5, 5, MissingData.NotBreaching)]
    [InlineData(60, 3, 3, MissingData.Ignore)]
    [InlineData(300, 3, 3, MissingData.Missing)]
    [InlineData(300, 3, 3, MissingData.Breaching)]
    [InlineData(60, 3, 2, MissingData.NotBreaching)]
    public void Looks_that_are_left_out_would_have_found_nothing(int period, int needed, int toAlarm, MissingData treatment)
    {
        var declaration = CapacitySamples.Alarm("cpu", CapacitySamples.Cpu, period, Comparison.GreaterThanThreshold, 50, needed) with
        {
            DatapointsToAlarm = toAlarm,
            MissingData = treatment,
        };
        var series = new MetricSeries(declaration.Measure.Metrics[0], 60, 64);
        var alarm = new MetricAlarm(declaration, [series], new AlarmTiming(60, 60, Delay: 60, Repeat: 60, Phase: 0));
        var (stride, state) = (period / 60, AlarmState.InsufficientData);
        var verdicts = new List<Verdict>();
        var random = new BarberPro.Capacity.Randomness.RandomStream(1, "loads");

        for (long now = 60; now <= 48 * 3600; now += 60)
        {
            // Loads that stay for a while, so that all ways from state to state are taken.
            var phase = now / 1500 % 3;
            series.Add(phase == 0 ? 20 : phase == 1 ? 90 : 100 * random.Share(), random.Share() < 0.1 || now % 17_000 < 1_200 ? 0 : 1);
            series.Advance(now);
            var acts = alarm.Advance(now);
            if (now < 120)
            {
                continue;
            }

            var value = series.Datapoint((now / 60) - 1, stride);
            verdicts.Insert(0, double.IsNaN(value) ? Verdict.Missing : value > 50 ? Verdict.Breaching : Verdict.Within);
            var range = Enumerable.Range(0, needed + Evaluation.Extra).Select(age => verdicts.ElementAtOrDefault(age * stride)).ToArray();
            state = Evaluation.State(range, needed, toAlarm, treatment, state);
            Assert.Equal((now, state, state == AlarmState.Alarm), (now, alarm.State, acts));
        }
    }

    private static List<long> Actions(AlarmDeclaration declaration, int delay, int bin, int seconds, Func<long, double> level)
    {
        var series = new MetricSeries(declaration.Measure.Metrics[0], bin, 40);
        var alarm = new MetricAlarm(declaration, [series], new(bin, bin, delay, Repeat: 60, Phase: 0));
        var actions = new List<long>();
        for (long now = 10; now <= seconds; now += 10)
        {
            series.Add(level(now), 1);
            series.Advance(now);
            if (alarm.Advance(now))
            {
                actions.Add(now);
            }
        }

        return actions;
    }
}
