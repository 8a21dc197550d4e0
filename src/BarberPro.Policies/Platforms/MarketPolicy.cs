using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Platforms;

/// <summary>The country that a stack serves; nothing in code is named after one (OPS-2).</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code, two capital letters.</param>
/// <param name="TimeZone">IANA time zone in which schedules and reports are read.</param>
/// <param name="Currency">ISO 4217 code, three capital letters.</param>
public sealed record MarketPolicy(string Country, string TimeZone, string Currency)
{
    internal static MarketPolicy Read(PolicyReader market) => new(
        market.Require("country", Texts.Country),
        market.Require("timeZone", Texts.TimeZone),
        market.Require("currency", Texts.Currency));
}
