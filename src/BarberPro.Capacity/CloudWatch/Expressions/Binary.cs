namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>Two expressions and what joins them. Division by zero gives no datapoint (assumption: CloudWatch does not say).</summary>
/// <param name="Operator">What joins them.</param>
/// <param name="Left">The one before it.</param>
/// <param name="Right">The one behind it.</param>
public sealed record Binary(Operator Operator, Expression Left, Expression Right) : Expression
{
    /// <inheritdoc />
    public override double Evaluate(ReadOnlySpan<double> values)
    {
        var left = Left.Evaluate(values);
        var right = Right.Evaluate(values);
        if (double.IsNaN(left) || double.IsNaN(right))
        {
            return Missing;
        }

        return Operator switch
        {
            Operator.Or => Truth(left != 0 || right != 0),
            Operator.And => Truth(left != 0 && right != 0),
            Operator.Equal => Truth(left == right),
            Operator.NotEqual => Truth(left != right),
            Operator.Less => Truth(left < right),
            Operator.LessOrEqual => Truth(left <= right),
            Operator.Greater => Truth(left > right),
            Operator.GreaterOrEqual => Truth(left >= right),
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            _ => right == 0 ? Missing : left / right,
        };
    }

    private static double Truth(bool holds) => holds ? 1 : 0;
}
