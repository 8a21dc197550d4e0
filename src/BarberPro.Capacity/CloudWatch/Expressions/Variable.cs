namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>A metric.</summary>
/// <param name="Index">Its position among the metrics.</param>
public sealed record Variable(int Index) : Expression
{
    /// <inheritdoc />
    public override double Evaluate(ReadOnlySpan<double> values) => values[Index];
}
