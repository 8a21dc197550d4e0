namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>One of two expressions. A missing condition gives a missing value; what is not chosen may be missing.</summary>
/// <param name="Condition">True where it is not zero.</param>
/// <param name="Then">The value where it is true.</param>
/// <param name="Else">The value where it is false; missing where nothing is written.</param>
public sealed record If(Expression Condition, Expression Then, Expression Else) : Expression
{
    /// <inheritdoc />
    public override double Evaluate(ReadOnlySpan<double> values)
    {
        var condition = Condition.Evaluate(values);
        return double.IsNaN(condition) ? Missing : condition != 0 ? Then.Evaluate(values) : Else.Evaluate(values);
    }
}
