namespace BarberPro.Infra.Tests.Requirements;

/// <summary>Every figure of the policy says why it is what it is, and is what was promised.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Files =>
    [
        .. new[] { "config/base", "config/stacks" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yml").Select(file => $"{folder}/{Path.GetFileName(file)}"))
            .Append("config/bootstrap.yml")
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Concerns => [.. Repository.Concerns];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_figure_has_a_requirement_a_source_or_the_word_assumption_beside_it(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf(file));

        Assert.Empty(FigureComments.Of(lines).Where(figure => figure.Why.Length == 0).Select(figure => $"{file}:{figure.Line}: {lines[figure.Line - 1].Trim()}"));
    }

    [Theory]
    [MemberData(nameof(Concerns))]
    public void A_figure_is_the_one_that_was_promised(string concern) => Assert.Empty(FigureLedger.Broken(concern));

    [Fact]
    public void Every_figure_of_every_stack_is_in_the_ledger_and_nothing_else_is() => FigureLedger.CheckComplete();

    [Theory]
    [InlineData("a: 1", "")]
    [InlineData("a: 1   # because", "")]
    [InlineData("a: 1   # DB-4", "DB-4")]
    [InlineData("a: 1   # DB-4, A:27: both", "DB-4, A:27")]
    [InlineData("a: 1   # assumption: enough", "assumption")]
    [InlineData("a: 1   # source: the manual", "source")]
    [InlineData("a:   # DB-4: the pool\n  b: 1", "DB-4")]
    [InlineData("a:   # DB-4: the pool\n  b: x\nc: 1", "")]
    [InlineData("a:   # assumption\n  b: 1", "")]
    [InlineData("a:   # DB-4\n  - 1", "DB-4")]
    public void The_reason_is_read_from_the_line_or_from_the_heading_above(string yaml, string why) =>
        Assert.Equal(why, Assert.Single(FigureComments.Of(yaml.Split('\n'))).Why);
}
