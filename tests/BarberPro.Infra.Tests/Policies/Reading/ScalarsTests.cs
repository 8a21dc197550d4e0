using BarberPro.Policies.Reading;

namespace BarberPro.Infra.Tests.Policies.Reading;

/// <summary>How quantities are written. Each line is a text and the canonical form of its value; null where the text is refused.</summary>
public sealed class ScalarsTests
{
    [Theory]
    [InlineData("200ms", "200ms")]
    [InlineData("1000ms", "1s")]
    [InlineData("90s", "90s")]
    [InlineData("60s", "1m")]
    [InlineData("24h", "1d")]
    [InlineData("90d", "90d")]
    [InlineData("0s", "0s")]
    [InlineData("1.5h", null)]
    [InlineData("1h30m", null)]
    [InlineData("5 m", null)]
    [InlineData("5", null)]
    [InlineData("m", null)]
    [InlineData("-5m", null)]
    [InlineData("+5m", null)]
    [InlineData("05m", null)]
    [InlineData("5M", null)]
    [InlineData("٥m", null)]
    [InlineData("999999999999d", null)]
    [InlineData("9999999999999999999999s", null)]
    public void A_duration_is_a_whole_number_with_one_unit(string text, string? canonical) => Expect(Durations.Milliseconds, text, canonical);

    [Fact]
    public void Coarse_durations_refuse_what_they_would_round()
    {
        Expect(Durations.Seconds, "1500ms", null);
        Expect(Durations.Minutes, "90s", null);
        Expect(Durations.Minutes, "120s", "2m");
        Expect(Durations.Days, "36h", null);
        Expect(Durations.Days, "48h", "2d");
    }

    [Theory]
    [InlineData("70%", "70%")]
    [InlineData("0.5%", "0.5%")]
    [InlineData("1000%", "1000%")]
    [InlineData("2.50%", "2.5%")]
    [InlineData("70", null)]
    [InlineData("%", null)]
    [InlineData(".5%", null)]
    [InlineData("5.%", null)]
    [InlineData("-1%", null)]
    [InlineData("1,5%", null)]
    [InlineData("1e2%", null)]
    public void A_share_ends_with_a_percent_sign(string text, string? canonical) => Expect(Scalars.Percent, text, canonical);

    [Theory]
    [InlineData("40%", "40%")]
    [InlineData("40.0%", "40%")]
    [InlineData("33.3%", null)]
    public void A_whole_share_has_no_fraction(string text, string? canonical) => Expect(Scalars.WholePercent, text, canonical);

    [Theory]
    [InlineData("USD 0.096", "USD 0.096")]
    [InlineData("USD 2000", "USD 2000")]
    [InlineData("USD 0.50", "USD 0.5")]
    [InlineData("USD0.50", null)]
    [InlineData("USD  0.50", null)]
    [InlineData("EUR 0.50", null)]
    [InlineData("$0.50", null)]
    [InlineData("USD -1", null)]
    public void An_amount_names_its_currency_first(string text, string? canonical) => Expect(Scalars.Dollars, text, canonical);

    [Theory]
    [InlineData("30GiB", "30GiB")]
    [InlineData("2048MiB", "2GiB")]
    [InlineData("1TiB", "1024GiB")]
    [InlineData("1500MiB", null)]
    [InlineData("30GB", null)]
    [InlineData("30 GiB", null)]
    [InlineData("1.5GiB", null)]
    [InlineData("999999999999TiB", null)]
    [InlineData("GiB", null)]
    public void A_size_has_a_binary_unit_and_whole_gibibytes(string text, string? canonical) => Expect(Scalars.ByteSize, text, canonical);

    [Theory]
    [InlineData("128MiB", "128MiB")]
    [InlineData("1536MiB", "1536MiB")]
    [InlineData("2048MiB", "2GiB")]
    [InlineData("1GiB", "1GiB")]
    [InlineData("0.5GiB", null)]
    [InlineData("128MB", null)]
    public void Memory_may_be_counted_in_mebibytes(string text, string? canonical) => Expect(Scalars.Memory, text, canonical);

    [Theory]
    [InlineData("/24", "/24")]
    [InlineData("/0", "/0")]
    [InlineData("/33", null)]
    [InlineData("24", null)]
    [InlineData("/024", null)]
    public void A_prefix_length_begins_with_a_slash(string text, string? canonical) => Expect(Scalars.PrefixLength, text, canonical);

    [Theory]
    [InlineData("10.20.0.0/16", "10.20.0.0/16")]
    [InlineData("255.255.255.255/32", "255.255.255.255/32")]
    [InlineData("10.20.1.0/16", null)]
    [InlineData("10.20.0/16", null)]
    [InlineData("10.20.0.0.0/16", null)]
    [InlineData("10.256.0.0/16", null)]
    [InlineData("10.020.0.0/16", null)]
    [InlineData("10.20.0.0", null)]
    [InlineData("10.20.0.0//16", null)]
    [InlineData("fd00::/16", null)]
    public void A_network_has_no_bit_behind_its_prefix(string text, string? canonical) => Expect(Networks.Cidr, text, canonical);

    [Theory]
    [InlineData("09:00", "09:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("24:00", null)]
    [InlineData("9:00", null)]
    [InlineData("09:00:00", null)]
    [InlineData("9am", null)]
    public void A_time_of_day_has_four_digits(string text, string? canonical) => Expect(Scalars.TimeOfDay, text, canonical);

    [Theory]
    [InlineData("12", "12")]
    [InlineData("0", "0")]
    [InlineData("2147483647", "2147483647")]
    [InlineData("2147483648", null)]
    [InlineData("1.0", null)]
    [InlineData("1_000", null)]
    [InlineData("0x10", null)]
    [InlineData("010", null)]
    [InlineData("", null)]
    public void A_count_is_plain_digits(string text, string? canonical) => Expect(Scalars.Count, text, canonical);

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("2.0", "2")]
    [InlineData("2", "2")]
    [InlineData("1.5x", null)]
    [InlineData("NaN", null)]
    [InlineData("1.5.5", null)]
    public void A_factor_is_a_plain_number(string text, string? canonical) => Expect(Scalars.Factor, text, canonical);

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("yes", null)]
    [InlineData("True", null)]
    [InlineData("1", null)]
    public void A_flag_is_true_or_false_and_nothing_else(string text, string? canonical) => Expect(Scalars.Flag, text, canonical);

    /// <summary>Reads a text and prints it again.</summary>
    internal static void Expect<T>(Scalar<T> kind, string text, string? canonical)
        where T : notnull => Assert.Equal(canonical, kind.Kind.Parse(text) is { } value ? kind.Kind.Format(value) : null);
}
