using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What happens in the scenarios, and how often each is played.</summary>
/// <param name="Seeds">Runs of each scenario, 1 to 1,000: a verdict from one run is worthless.</param>
/// <param name="Phases">Moments of a minute at which the launch begins, 1 to 60.</param>
/// <param name="Rise">How long the launch takes from ordinary to promised users, 1 s to 1 h.</param>
/// <param name="Sale">How long a sale keeps the promised users busy, 10 min to 1 d.</param>
/// <param name="ZoneOutage">How long a zone is gone and its capacity is not replaced, 10 min to 1 d.</param>
/// <param name="SpotOutage">How long no spot capacity can be had, 10 min to 1 d.</param>
/// <param name="FlashCrowd">How long a crowd stays, 1 min to 1 d.</param>
/// <param name="SlowDatabase">A database that answers late.</param>
public sealed record ScenariosPolicy(
    int Seeds, int Phases, TimeSpan Rise, TimeSpan Sale, TimeSpan ZoneOutage, TimeSpan SpotOutage, TimeSpan FlashCrowd, SlowDatabasePolicy SlowDatabase)
{
    internal static ScenariosPolicy Read(PolicyReader scenarios)
    {
        return new(
            scenarios.Require("seeds", Scalars.Count, 1, 1_000),
            scenarios.Require("phases", Scalars.Count, 1, 60),
            scenarios.Require("rise", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            Lasting("sale", 10),
            Lasting("zoneOutage", 10),
            Lasting("spotOutage", 10),
            Lasting("flashCrowd", 1),
            scenarios.Section("slowDatabase", SlowDatabasePolicy.Read));

        TimeSpan Lasting(string key, int minutes) => scenarios.Require(key, Durations.Minutes, TimeSpan.FromMinutes(minutes), TimeSpan.FromDays(1));
    }
}
