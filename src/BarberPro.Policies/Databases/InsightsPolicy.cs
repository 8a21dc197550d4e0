using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>How closely RDS watches its servers (DB-10).</summary>
/// <param name="Interval">How often it measures the system below PostgreSQL; one of the values that RDS offers.</param>
/// <param name="Mode">Database Insights' mode, as AWS writes it.</param>
/// <param name="Retention">How long it keeps what it measured inside PostgreSQL: 7 days, a multiple of 31 days, or 731 days.</param>
public sealed record InsightsPolicy(TimeSpan Interval, string Mode, TimeSpan Retention)
{
    /// <summary>The mode that takes a longer retention.</summary>
    private const string Advanced = "advanced";

    // 15 months of 31 days (Database Insights, considerations).
    private static readonly TimeSpan AdvancedRetention = TimeSpan.FromDays(465);

    private static readonly Scalar<TimeSpan> Retentions = Durations.Days.Within(
        "7d, 731d or a multiple of 31d up to 713d", time => time.Days is 7 or 731 || (time.Days is >= 31 and <= 713 && time.Days % 31 == 0));

    internal static InsightsPolicy Read(PolicyReader insights)
    {
        var policy = new InsightsPolicy(
            insights.Require("interval", Durations.Seconds.OneOf(
                TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60))),
            insights.Require("mode", Texts.OneOf("standard", Advanced)),
            insights.Require("retention", Retentions));

        if (insights.AreSound("mode", "retention") && policy.Mode == Advanced && policy.Retention < AdvancedRetention)
        {
            insights.Reject(
                "retention",
                DatabaseCodes.ShortInsights,
                $"retention is {Durations.Format(policy.Retention)}; expected at least {Durations.Format(AdvancedRetention)} in the advanced mode",
                "mode");
        }

        return policy;
    }
}
