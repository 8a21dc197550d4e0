using BarberPro.Capacity.CloudWatch.Expressions;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>
/// An alarm at work. It is looked at once a minute, with a period below a minute every ten seconds, over windows that slide as far (CloudWatch user guide,
/// "Alarm evaluation"). While it is in ALARM its scaling action is repeated once a minute, and at once when it gets there ("Using Amazon CloudWatch
/// alarms": Auto Scaling actions are invoked for as long as the state lasts). Nothing is allocated after the beginning.
/// </summary>
public sealed class MetricAlarm
{
    private readonly MetricSeries[] series;
    private readonly double[] values;
    private readonly Verdict[] verdicts;
    private readonly long[] judged;
    private readonly Verdict[] range;
    private readonly Expression expression;
    private readonly AlarmTiming timing;
    private readonly bool isPlain;
    private readonly bool needsAll;
    private readonly bool isAbove;
    private readonly bool isAtToo;
    private readonly double threshold;
    private readonly int bins;
    private readonly int stride;
    private readonly int reach;
    private long endBin;
    private int within;
    private bool isBehind;
    private AlarmState state = AlarmState.InsufficientData;
    private long nextAction = long.MinValue;

    /// <summary>An alarm that knows nothing yet.</summary>
    /// <param name="declaration">What it watches.</param>
    /// <param name="series">Its metrics, by position, with bins as long as the windows slide, and as many as its evaluation range reaches back over.</param>
    /// <param name="timing">When it is looked at.</param>
    public MetricAlarm(AlarmDeclaration declaration, ReadOnlySpan<MetricSeries> series, AlarmTiming timing)
    {
        Declaration = declaration;
        this.series = series.ToArray();
        this.timing = timing;
        expression = declaration.Measure.Expression;
        var period = (int)declaration.Measure.Period.TotalSeconds;
        bins = period / timing.BinSeconds;
        stride = bins;
        values = new double[series.Length];
        range = new Verdict[declaration.EvaluationPeriods + Evaluation.Extra];
        reach = Range(declaration, timing) + 1;
        (verdicts, judged) = (new Verdict[Ring.Length(reach)], new long[Ring.Length(reach)]);
        isPlain = expression is Variable;
        needsAll = declaration.DatapointsToAlarm == declaration.EvaluationPeriods;
        isAbove = declaration.Comparison is Comparison.GreaterThanThreshold or Comparison.GreaterThanOrEqualToThreshold;
        isAtToo = declaration.Comparison is Comparison.GreaterThanOrEqualToThreshold or Comparison.LessThanOrEqualToThreshold;
        threshold = declaration.Threshold;
        NextLook = timing.Phase;

        // Only what has had its delay can be seen; of several metrics the latest decides. From look to look the windows slide by one bin.
        endBin = (long)Math.Floor((double)(timing.Phase - timing.Delay) / timing.BinSeconds);
    }

    /// <summary>What it watches.</summary>
    public AlarmDeclaration Declaration { get; }

    /// <summary>Its state.</summary>
    public AlarmState State
    {
        get
        {
            CatchUp();
            return state;
        }
    }

    /// <summary>The newest datapoint that was looked at; missing before the first.</summary>
    public double Newest { get; private set; } = Expression.Missing;

    /// <summary>When that datapoint's period ended, in bins from the beginning of the run.</summary>
    public long NewestEnd { get; private set; }

    /// <summary>When it is looked at next, in seconds of the run: before that it neither acts nor changes its state. Looks that can only find OK are left out.</summary>
    public long NextLook { get; private set; }

    /// <summary>Looks at the metrics where it is time to.</summary>
    /// <param name="now">Seconds of the run, never less than before.</param>
    /// <returns>Whether its scaling action is invoked now.</returns>
    public bool Advance(long now) => now >= NextLook && Look(now);

    /// <summary>
    /// Bins that its metrics have to keep beyond the newest period: as many as its evaluation range reaches back, for datapoints are judged when they are asked for.
    /// </summary>
    internal static int Range(AlarmDeclaration declaration, AlarmTiming timing) =>
        (declaration.EvaluationPeriods + Evaluation.Extra - 1) * ((int)declaration.Measure.Period.TotalSeconds / timing.BinSeconds);

    /// <summary>Whether looks can be put off: its state follows from the evaluation range alone, not from what it was before.</summary>
    internal bool CanWait => Declaration.MissingData != MissingData.Ignore;

    /// <summary>Puts off the looks up to now, as nothing would come of its action. They are made up for when the next one is taken.</summary>
    internal void PutOff(long now)
    {
        while (NextLook <= now)
        {
            LeaveOut(1);
            (isBehind, within) = (true, 0);
        }
    }

    /// <summary>Whether it watches one mean for being too high; then bins below its threshold make periods below it.</summary>
    internal bool IsCeiling => isPlain && isAbove && series[0].Metric.Statistic.Kind is StatisticKind.Average or StatisticKind.Percentile;

    /// <summary>Seconds that its evaluation range reaches back, at most.</summary>
    internal long Memory => timing.Delay + ((reach + bins + 1L) * timing.BinSeconds);

    /// <summary>Passes over its looks up to now. Only for an alarm whose whole evaluation range has been within the threshold: it stays as it is.</summary>
    internal void Pass(long now)
    {
        while (NextLook <= now)
        {
            LeaveOut(1);
        }
    }

    private bool Look(long now)
    {
        // One that was put off would find nothing that the next does not find too.
        isBehind = false;
        while (NextLook <= now)
        {
            Evaluate();
        }

        if (state != AlarmState.Alarm)
        {
            nextAction = long.MinValue;
            return false;
        }

        if (now < nextAction)
        {
            return false;
        }

        nextAction = now + timing.Repeat;
        return true;
    }

    private void LeaveOut(int looks)
    {
        endBin += looks;
        NextLook += (long)looks * timing.Cadence;
    }

    private void CatchUp()
    {
        if (isBehind)
        {
            isBehind = false;
            LeaveOut(-1);
            Evaluate();
        }
    }

    private void Evaluate()
    {
        var end = endBin;
        LeaveOut(1);
        if (end <= 0)
        {
            return;
        }

        NewestEnd = end;
        Newest = Value(end);
        if (Keep(end, Judge(Newest)) != Verdict.Within || !needsAll)
        {
            within = 0;
            state = Found(end);
            return;
        }

        // Where all N have to breach, one that does not settles it, whatever is missing, and as long as it is among the newest N: once each
        // window of a period's length has one, nothing has to be looked at until the first of them grows too old.
        state = AlarmState.Ok;
        if (++within >= stride)
        {
            within = 0;
            LeaveOut((Declaration.EvaluationPeriods - 1) * stride);
        }
    }

    private AlarmState Found(long end)
    {
        for (var age = 0; age < range.Length; age++)
        {
            range[age] = VerdictOf(end - ((long)age * stride));
        }

        return Evaluation.State(range, Declaration.EvaluationPeriods, Declaration.DatapointsToAlarm, Declaration.MissingData, state);
    }

    private Verdict VerdictOf(long end)
    {
        if (end <= 0)
        {
            return Verdict.Missing;
        }

        var slot = Ring.Place(end, verdicts.Length);
        return judged[slot] == end ? verdicts[slot] : Keep(end, Judge(Value(end)));
    }

    private Verdict Keep(long end, Verdict verdict)
    {
        var slot = Ring.Place(end, verdicts.Length);
        (judged[slot], verdicts[slot]) = (end, verdict);
        return verdict;
    }

    private double Value(long end)
    {
        if (isPlain)
        {
            return series[0].Datapoint(end, bins);
        }

        for (var metric = 0; metric < series.Length; metric++)
        {
            values[metric] = series[metric].Datapoint(end, bins);
        }

        return expression.Evaluate(values);
    }

    private Verdict Judge(double value)
    {
        if (double.IsNaN(value))
        {
            return Verdict.Missing;
        }

        var beyond = isAbove ? value - threshold : threshold - value;
        return beyond > 0 || (isAtToo && beyond == 0) ? Verdict.Breaching : Verdict.Within;
    }
}
