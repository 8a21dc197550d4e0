using System.Collections.Immutable;

namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>What a list of expressions is joined to.</summary>
public enum Aggregation
{
    /// <summary>The largest.</summary>
    Max,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The sum.</summary>
    Sum,

    /// <summary>The mean.</summary>
    Avg,
}

/// <summary>The largest, smallest, sum or mean of a list, such as <c>MAX([m1,m2])</c>. Missing members are left out (assumption), all missing is missing.</summary>
/// <param name="Aggregation">Which.</param>
/// <param name="Members">The list.</param>
public sealed record Aggregate(Aggregation Aggregation, ImmutableArray<Expression> Members) : Expression
{
    /// <inheritdoc />
    public override double Evaluate(ReadOnlySpan<double> values)
    {
        var joined = Missing;
        var present = 0;
        foreach (var member in Members)
        {
            var value = member.Evaluate(values);
            if (!double.IsNaN(value))
            {
                joined = present++ == 0 ? value : Join(joined, value);
            }
        }

        return Aggregation == Aggregation.Avg && present > 0 ? joined / present : joined;
    }

    private double Join(double joined, double value) => Aggregation switch
    {
        Aggregation.Max => Math.Max(joined, value),
        Aggregation.Min => Math.Min(joined, value),
        _ => joined + value,
    };
}
