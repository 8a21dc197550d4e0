using BarberPro.Graph.Rules;
using BarberPro.Graph.Rules.Waivers;
using BarberPro.Infra.Tests.Policies;
using BarberPro.Policies.Waivers;

namespace BarberPro.Infra.Tests.Graph.Rules;

public sealed class WaiverTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Waiver Sound = new("BP-XX-01", "prod", "db-*", "A reason that is long enough.", "crew", Today, Requirement: null);

    private static readonly RuleCard Card = new("BP-XX-01", "Things are good", "They could be bad.", []);

    [Fact]
    public void Excuses_what_it_names_until_its_last_day()
    {
        var outcome = Apply(Sound, "db-1", "db-2", "cache");

        Assert.Equal(["db-1", "db-2"], outcome.Waived.Select(waived => waived.Violation.Node.Name));
        Assert.Equal(["cache"], outcome.Violations.Select(violation => violation.Node.Name));
        Assert.Empty(outcome.Problems);
    }

    [Theory]
    [InlineData("2026-11-21", "db-*", "BP-XX-01", null, "BP9023")]
    [InlineData("2026-11-22", "queue", "BP-XX-01", null, "BP9024")]
    [InlineData("2026-11-22", "*", "BP-XX-01", null, "BP9025")]
    [InlineData("2026-11-22", "**-*", "BP-XX-01", null, "BP9025")]
    [InlineData("2026-11-22", "db-*", "BP-XX-02", null, "BP9021")]
    [InlineData("2026-11-22", "*", "BP-XX-01", "LOG-2", null)]
    public void Is_an_error_when_it_does_not_hold(string expires, string resources, string rule, string? requirement, string? code)
    {
        var waiver = Sound with { Expires = DateOnly.ParseExact(expires, "yyyy-MM-dd"), Resources = resources, Rule = rule, Requirement = requirement };

        var outcome = Apply(waiver, "db-1", "db-2");

        Assert.Equal(code is null ? [] : [code], outcome.Problems.Select(problem => problem.Code));
        Assert.Equal(code is null, outcome.Violations.IsEmpty);
    }

    [Fact]
    public void Excuses_nothing_that_is_never_right()
    {
        var outcome = Apply(Sound, Card with { CanBeWaived = false }, "db-1");

        Assert.Equal(["BP9022"], outcome.Problems.Select(problem => problem.Code));
        Assert.NotEmpty(outcome.Violations);
    }

    [Fact]
    public void Of_another_stack_excuses_nothing_and_need_not_be_used()
    {
        var outcome = Apply(Sound with { Stack = "dev" }, "db-1");

        Assert.Empty(outcome.Problems);
        Assert.NotEmpty(outcome.Violations);
    }

    [Fact]
    public void Is_read_with_its_place()
    {
        var load = Load("waivers:\n  - rule: BP-DB-03\n    stack: dev\n    resources: '*-replica-*'\n    reason: A reason that is long enough.\n    owner: crew\n    expires: 2027-01-31\n");

        var waiver = Assert.Single(load.Waivers);
        Assert.Equal("config/waivers.yml:2:11", waiver.Place.ToString());
        Assert.Equal((new DateOnly(2027, 1, 31), null), (waiver.Expires, waiver.Requirement));
    }

    [Theory]
    [InlineData("waivers: 5\n", "config/waivers.yml:1:10: error BP1005: waivers is a single value; expected a list")]
    [InlineData("waiver: []\n", "config/waivers.yml:1:1: error BP1004: waiver is not a key here; expected waivers")]
    [InlineData("waivers:\n  - rule: DB-3\n", "config/waivers.yml:2:11: error BP1002: rule is 'DB-3'; expected the code of a rule such as BP-DB-03")]
    [InlineData("", "config/waivers.yml:1:1: error BP0009: the file says nothing; expected a mapping")]
    public void Is_reported_where_it_is_written_wrongly(string text, string expected)
    {
        var load = Load(text);

        Assert.Empty(load.Waivers);
        Assert.Contains(load.Diagnostics, found => found.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Need_not_exist() => Assert.Equal((0, 0), (WaiverFile.Load(MemorySource.Real.Without(WaiverFile.Path)).Waivers.Length, WaiverFile.Load(MemorySource.Real.Without(WaiverFile.Path)).Diagnostics.Length));

    private static WaiverLoad Load(string text) => WaiverFile.Load(MemorySource.Real.With(WaiverFile.Path, text));

    private static CheckOutcome Apply(Waiver waiver, params string[] broken) => Apply(waiver, Card, broken);

    private static CheckOutcome Apply(Waiver waiver, RuleCard card, params string[] broken) =>
        WaiverCheck.Apply([new(card, Compliant: 0, [.. broken.Select(name => new Violation(card, Nodes.Node(name), [new("size", "0", "1")]))], "")], [waiver], "prod", Today);
}
