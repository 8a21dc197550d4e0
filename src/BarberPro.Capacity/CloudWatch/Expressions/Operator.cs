namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>What joins two expressions.</summary>
public enum Operator
{
    /// <summary>Either.</summary>
    Or,

    /// <summary>Both.</summary>
    And,

    /// <summary>The same.</summary>
    Equal,

    /// <summary>Not the same.</summary>
    NotEqual,

    /// <summary>Less.</summary>
    Less,

    /// <summary>Less or the same.</summary>
    LessOrEqual,

    /// <summary>More.</summary>
    Greater,

    /// <summary>More or the same.</summary>
    GreaterOrEqual,

    /// <summary>The sum.</summary>
    Add,

    /// <summary>The difference.</summary>
    Subtract,

    /// <summary>The product.</summary>
    Multiply,

    /// <summary>The quotient; missing where the divisor is zero.</summary>
    Divide,
}
