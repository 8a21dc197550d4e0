namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>What came of reading an expression.</summary>
/// <param name="Expression">The expression; null where it could not be read.</param>
/// <param name="Column">Where it could not, the first character is 1.</param>
/// <param name="Problem">What is there and what is expected; empty where all is well.</param>
public sealed record ExpressionParse(Expression? Expression, int Column, string Problem);
