using System.Collections.Immutable;
using System.Text;

using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;
using BarberPro.Policies.Reading;

namespace BarberPro.Infra.Tests.Policies.Reading;

public sealed class PolicyReaderTests
{
    private static readonly DiagnosticCode Contradiction = new("BP9999", "", "", "", DiagnosticExample.Without(""));

    [Fact]
    public void Reports_every_kind_of_slip_in_one_run()
    {
        var problems = Problems("""
            minSize: 2
            maxSize: 3 instances
            targetCpu: 95%
            warmup:
            rootVolum: 40GiB
            zones: [a, b, a]
            """);

        Assert.Equal(
            """
            fleet.yml:1:1: error BP1001: rootVolume is missing; expected a size in whole gibibytes, 8GiB to 500GiB
            fleet.yml:2:10: error BP1002: maxSize is '3 instances'; expected a whole number such as 3
            fleet.yml:3:12: error BP1003: targetCpu is 95%; expected 20% to 80%
            fleet.yml:4:8: error BP1005: warmup is nothing; expected a duration in whole seconds, 0s to 30m
            fleet.yml:5:1: error BP1004: rootVolum is not a key here; expected rootVolume
            fleet.yml:6:15: error BP1007: zones[2] repeats a; expected it once
            """,
            problems);
    }

    [Fact]
    public void An_unknown_key_without_a_near_name_gets_the_list() =>
        Assert.Equal("fleet.yml:1:67: error BP1004: colour is not a key here; expected one of maxSize, minSize, rootVolume, targetCpu, warmup, zones", Problems("{ minSize: 1, maxSize: 2, targetCpu: 50%, warmup: 5m, zones: [a], colour: blue, rootVolume: 8GiB }"));

    [Fact]
    public void A_quoted_value_is_read_like_a_plain_one() =>
        Assert.Equal("", Problems("{ minSize: '1', maxSize: \"2\", targetCpu: \"50%\", warmup: '5m', zones: ['a'], rootVolume: 8GiB }"));

    [Theory]
    [InlineData("[1]", "fleet.yml:1:12: error BP1005: minSize is a list; expected a whole number, 1 to 50")]
    [InlineData("{ a: 1 }", "fleet.yml:1:12: error BP1005: minSize is a mapping; expected a whole number, 1 to 50")]
    [InlineData("~", "fleet.yml:1:12: error BP1002: minSize is '~'; expected a whole number such as 3")]
    [InlineData("''", "fleet.yml:1:12: error BP1002: minSize is ''; expected a whole number such as 3")]
    [InlineData("\"1\\n2\"", "fleet.yml:1:12: error BP1002: minSize is '1␣2'; expected a whole number such as 3")]
    public void A_value_of_another_form_is_told_as_what_it_is(string value, string problem) =>
        Assert.Equal(problem, Problems($"{{ minSize: {value}, maxSize: 2, targetCpu: 50%, warmup: 5m, zones: [a], rootVolume: 8GiB }}"));

    [Fact]
    public void A_long_value_is_shown_in_part()
    {
        var problem = Problems($"{{ minSize: {new string('9', 500)}, maxSize: 2, targetCpu: 50%, warmup: 5m, zones: [a], rootVolume: 8GiB }}");

        Assert.Equal($"fleet.yml:1:12: error BP1002: minSize is '{new string('9', 60)}…'; expected a whole number such as 3", problem);
    }

    [Fact]
    public void Rules_over_several_keys_wait_until_these_are_read()
    {
        var isSound = new Dictionary<string, bool>();

        _ = Read("{ good: 1, bad: x }", reader =>
        {
            _ = reader.Require("good", Scalars.Count);
            _ = reader.Require("bad", Scalars.Count);
            isSound["good"] = reader.AreSound("good");
            isSound["both"] = reader.AreSound("good", "bad");
            isSound["all"] = reader.IsSound;
            return "";
        });

        Assert.Equal(new() { ["good"] = true, ["both"] = false, ["all"] = false }, isSound);
    }

    [Fact]
    public void A_contradiction_does_not_keep_the_next_rule_from_running()
    {
        var (problems, sound) = Read("{ a: 1 }", reader =>
        {
            _ = reader.Require("a", Scalars.Count);
            reader.Reject("a", Contradiction, "a is 1; expected 2");
            return reader.IsSound;
        });

        Assert.True(sound);
        Assert.Equal("fleet.yml:1:6: error BP9999: a is 1; expected 2", problems);
    }

    [Fact]
    public void A_contradiction_stands_where_the_path_leads()
    {
        var (problems, _) = Read("steps:\n  - { from: 1 }\n  - { from: 2 }\n", reader =>
        {
            var steps = reader.Sections("steps", step => $"{step.Require("from", Scalars.Count)}", 1, 5);
            reader.Reject("steps[1].from", Contradiction, "here");
            return steps;
        });

        Assert.Equal("fleet.yml:3:13: error BP9999: here", problems);
    }

    [Fact]
    public void Describing_reads_nothing_and_runs_no_rule()
    {
        var shape = PolicyReader.Describe(reader =>
        {
            var steps = reader.Sections("steps", step => $"{step.Require("from", Scalars.Count)}", 1, 5);
            Assert.False(reader.IsSound);
            Assert.False(reader.AreSound("steps"));
            return steps;
        });

        Assert.Equal(["steps"], shape.Keys.Select(key => key.Key));
    }

    [Fact]
    public void Named_sections_keep_the_order_of_the_file_and_know_their_name()
    {
        var (problems, names) = Read("peaks: { evening: { at: \"17:00\" }, morning: { at: 09:00 } }", reader =>
            reader.NamedSections("peaks", peak => $"{peak.Name} {peak.Require("at", Scalars.TimeOfDay):HH:mm}", 0, 5));

        Assert.Equal("", problems);
        Assert.Equal(["evening 17:00", "morning 09:00"], names.AsEnumerable());
    }

    private static string Problems(string yaml) => Read(yaml, reader => new object?[]
    {
        reader.Require("minSize", Scalars.Count, atLeast: 1, atMost: 50),
        reader.Require("maxSize", Scalars.Count, atLeast: 1, atMost: 200),
        reader.Require("targetCpu", Scalars.Percent, atLeast: new(20), atMost: new(80)),
        reader.Require("warmup", Durations.Seconds, atLeast: TimeSpan.Zero, atMost: TimeSpan.FromMinutes(30)),
        reader.Require("rootVolume", Scalars.ByteSize, new(8L << 30), new(500L << 30)),
        reader.List("zones", Texts.Name, 1, 3),
    }).Problems;

    private static (string Problems, T Value) Read<T>(string yaml, Func<PolicyReader, T> read)
    {
        var problems = new List<Diagnostic>();
        var root = PolicyDocument.Parse("fleet.yml", Encoding.UTF8.GetBytes(yaml), problems) ?? new MappingNode(Place.StartOf("fleet.yml"), ImmutableArray<MappingEntry>.Empty);
        var value = PolicyReader.Read(root, new(problems, hasOverlay: true), read);
        return (string.Join('\n', problems.Order()), value);
    }
}
