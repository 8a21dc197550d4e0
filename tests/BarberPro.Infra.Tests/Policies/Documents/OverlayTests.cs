using BarberPro.Policies.Documents;

namespace BarberPro.Infra.Tests.Policies.Documents;

public sealed class OverlayTests
{
    [Theory]
    [InlineData("a: 1", "b: 2", "{a: 1, b: 2}")]
    [InlineData("a: 1", "a: 2", "{a: 2}")]
    [InlineData("a: { b: 1, c: 2 }", "a: { c: 3 }", "{a: {b: 1, c: 3}}")]
    [InlineData("a: { b: { c: 1, d: 2 } }", "a: { b: { d: 3 } }", "{a: {b: {c: 1, d: 3}}}")]
    [InlineData("a: [1, 2, 3]", "a: [4]", "{a: [4]}")]
    [InlineData("a: [1]", "a: []", "{a: []}")]
    [InlineData("a: { b: 1 }", "a: {}", "{a: {}}")]
    [InlineData("a: { b: 1 }", "a: 2", "{a: 2}")]
    [InlineData("a: 1", "a: { b: 2 }", "{a: {b: 2}}")]
    [InlineData("b: 1\na: 2", "a: 3\nb: 4", "{b: 4, a: 3}")]
    public void Mappings_merge_and_everything_else_replaces(string lower, string upper, string merged) =>
        Assert.Equal(merged, Print(Merge(lower, upper)));

    [Fact]
    public void A_value_keeps_the_place_where_it_was_decided()
    {
        var merged = Merge("a: 1\nb: 2\n", "\n\nb: 3\n");

        Assert.Equal("t.yml:1:4", merged.Find("a")!.Value.Place.ToString());
        Assert.Equal("t.yml:3:4", merged.Find("b")!.Value.Place.ToString());
    }

    [Fact]
    public void Keys_that_only_the_overlay_has_are_marked()
    {
        var merged = Merge("a: 1", "a: 2\nb: 3");

        Assert.Equal([false, true], merged.Entries.Select(entry => entry.IsAddition));
    }

    private static MappingNode Merge(string lower, string upper) => Overlay.Merge(PolicyDocumentTests.Parse(lower), PolicyDocumentTests.Parse(upper));

    private static string Print(PolicyNode node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Print(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        ScalarNode scalar => scalar.Text,
        _ => "refused",
    };
}
