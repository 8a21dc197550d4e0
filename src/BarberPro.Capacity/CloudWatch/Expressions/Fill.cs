namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>An expression with something else in place of missing values.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Filler">What stands in.</param>
public sealed record Fill(Expression Value, Expression Filler) : Expression
{
    /// <inheritdoc />
    public override double Evaluate(ReadOnlySpan<double> values)
    {
        var value = Value.Evaluate(values);
        return double.IsNaN(value) ? Filler.Evaluate(values) : value;
    }
}
