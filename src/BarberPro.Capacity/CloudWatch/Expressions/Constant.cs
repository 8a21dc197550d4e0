namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>A number.</summary>
/// <param name="Value">Its value.</param>
public sealed record Constant(double Value) : Expression
{
    /// <inheritdoc />
    public override double Evaluate(ReadOnlySpan<double> values) => Value;
}
