using BarberPro.Capacity.CloudWatch.Expressions;

namespace BarberPro.Infra.Tests.Capacity.CloudWatch;

public sealed class ExpressionTests
{
    private static readonly string[] Names = ["a", "b", "n"];

    [Theory]
    [InlineData("a+b*n", 2, 3, 4, 14)]
    [InlineData("(a+b)*n", 2, 3, 4, 20)]
    [InlineData("a-b-n", 9, 3, 4, 2)]
    [InlineData("-a+b", 2, 3, 0, 1)]
    [InlineData("IF(a<1 AND b>2 OR n==4,10,20)", 2, 3, 4, 10)]
    [InlineData("IF(a<1 AND b>2,10,20)", 2, 3, 4, 20)]
    [InlineData("FILL(a,0)/(n-1)", double.NaN, 0, 4, 0)]
    [InlineData("a*n/(n-1)<b", 60, 91, 3, 1)]
    [InlineData("MAX([a,b,n])", 2, 5, 4, 5)]
    [InlineData("AVG([a,b])", 2, 4, 0, 3)]
    [InlineData("SUM([a,b])", double.NaN, 4, 0, 4)]
    public void A_datapoint_is_computed(string text, double a, double b, double n, double expected) => Assert.Equal(expected, Parse(text).Evaluate([a, b, n]), 12);

    [Theory]
    [InlineData("a+b")]
    [InlineData("IF(a>1,1,0)")]
    [InlineData("a>1 OR b>1")]
    [InlineData("b/n")]
    public void What_is_computed_from_a_missing_value_or_by_nothing_is_missing(string text) => Assert.Equal(double.NaN, Parse(text).Evaluate([double.NaN, 3, 0]));

    [Theory]
    [InlineData("ANOMALY_DETECTION_BAND(a)", 1, "ANOMALY_DETECTION_BAND is not simulated; expected one of IF, FILL, MAX, MIN, SUM, AVG")]
    [InlineData("a+c", 3, "there is no metric c; expected the id of one of this alarm or policy")]
    [InlineData("IF(a)", 1, "IF has 1 arguments; expected two or three arguments")]
    [InlineData("a b", 3, "b stands here; expected an operator or the end")]
    [InlineData("a+", 3, "the end stands here; expected a metric, a number or a function")]
    [InlineData("MAX(a)", 5, "a stands here; expected [")]
    public void What_is_not_understood_is_told_with_its_column(string text, int column, string problem)
    {
        var parse = ExpressionParser.Parse(text, Find);

        Assert.Equal((null, column, problem), (parse.Expression, parse.Column, parse.Problem));
    }

    [Fact]
    public void A_bottomless_expression_is_refused() => Assert.Null(ExpressionParser.Parse(new string('(', 100_000), Find).Expression);

    private static Expression Parse(string text) => ExpressionParser.Parse(text, Find).Expression!;

    private static Variable? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? new(index) : null;
}
