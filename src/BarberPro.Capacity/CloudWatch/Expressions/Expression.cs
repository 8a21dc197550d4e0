namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>
/// Metric math of one datapoint. A missing value is not a number, and makes missing whatever is computed from it; true is 1 and false is 0, as CloudWatch
/// has it.
/// </summary>
public abstract record Expression
{
    /// <summary>A period without a value.</summary>
    public const double Missing = double.NaN;

    /// <summary>The value for one datapoint; missing where it cannot be told.</summary>
    /// <param name="values">Values of the metrics, by position.</param>
    public abstract double Evaluate(ReadOnlySpan<double> values);
}
