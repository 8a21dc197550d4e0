using BarberPro.Policies.Reading;

namespace BarberPro.Infra.Tests.Policies.Reading;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("rootVolum", "rootVolume")]
    [InlineData("rootvolume", "rootVolume")]
    [InlineData("rotoVolume", "rootVolume")]
    [InlineData("mxi", "mix")]
    [InlineData("prices", "price")]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_one_slip_away(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Of(written, ["rootVolume", "mix", "price"]));

    [Fact]
    public void Of_two_equally_near_names_the_first_is_suggested() => Assert.Equal("aab", NearestName.Of("aaa", ["aac", "aab"]));

    [Fact]
    public void A_very_long_text_has_no_nearest_name() => Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 64)]));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Edits_are_counted_letter_by_letter(string from, string to, int edits) => Assert.Equal(edits, NearestName.Edits(from, to));
}
