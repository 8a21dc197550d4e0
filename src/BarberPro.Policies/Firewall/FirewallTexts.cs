using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>The kinds of names that the firewall knows.</summary>
internal static class FirewallTexts
{
    /// <summary>The name of a header.</summary>
    public static readonly Scalar<string> Header = Texts.Text(
        "a header's name of letters, digits and -",
        "authorization",
        "^[A-Za-z0-9-]{1,64}$",
        text => Characters.Only(text, 1, 64, char.IsAsciiLetterOrDigit, "-"));

    /// <summary>A regular expression over a path, as WAF takes it.</summary>
    public static readonly Scalar<string> PathExpression = Texts.Text(
        "a regular expression over a path, beginning with ^/",
        "\"^/api/\"",
        "^\\^/.{0,254}$",
        text => text.StartsWith("^/", StringComparison.Ordinal) && text.Length <= 256);

    /// <summary>An IPv6 network in its short form; AWS says whether bits are set behind the prefix.</summary>
    public static readonly Scalar<string> Ipv6Network = Texts.Text(
        "an IPv6 network in its short form", "2400:cb00::/32", "^[0-9a-f:]{2,39}::/[0-9]{1,3}$", IsIpv6Network);

    /// <summary>A day.</summary>
    public static readonly Scalar<string> Day = Texts.Text(
        "a day as year, month and day", "\"2026-11-22\"", "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", IsDay);

    /// <summary>A certificate in base 64, as it stands between the first and the last line of a PEM file.</summary>
    public static readonly Scalar<string> Certificate = Texts.Text(
        "a certificate in base 64 on one line, as between the first and the last line of a PEM file",
        "MIIB6DCCAY6gAwIBAgIU…",
        "^MII[A-Za-z0-9+/]{100,8000}={0,2}$",
        text => text.StartsWith("MII", StringComparison.Ordinal) && text.Length % 4 == 0 && Characters.Only(text.TrimEnd('='), 100, 8_000, char.IsAsciiLetterOrDigit, "+/"));

    private static bool IsDay(string text) =>
        text.Split('-') is [{ Length: 4 } year, { Length: 2 } month, { Length: 2 } day]
        && Characters.Only(year, char.IsAsciiDigit) && year.StartsWith("20", StringComparison.Ordinal)
        && string.CompareOrdinal(month, "01") >= 0 && string.CompareOrdinal(month, "12") <= 0 && Characters.Only(month, char.IsAsciiDigit)
        && string.CompareOrdinal(day, "01") >= 0 && string.CompareOrdinal(day, "31") <= 0 && Characters.Only(day, char.IsAsciiDigit);

    private static bool IsIpv6Network(string text) =>
        text.Split('/') is [var address, var prefix]
        && address.EndsWith("::", StringComparison.Ordinal)
        && Characters.Only(address, 4, 39, char.IsAsciiHexDigitLower, ":")
        && Numbers.TryWhole(prefix, out var bits) && bits is >= 8 and <= 128;
}
