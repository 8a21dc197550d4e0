using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>How long logs live, how they are encrypted, what in them is masked, and where copies go.</summary>
/// <param name="Retention">Age at which log events and stored copies are deleted; one of the values that CloudWatch Logs offers (LOG-2, LG-01).</param>
/// <param name="IncompleteUploads">Age at which parts of a broken upload to a log bucket are dropped, 1 to 30 days.</param>
/// <param name="Key">The keys that encrypt log groups and their copies.</param>
/// <param name="Delivery">How copies of the services' logs are written to storage (LOG-1).</param>
/// <param name="Masking">What is hidden before anybody, a metric or a copy sees it (LOG-3).</param>
/// <param name="Queries">The saved queries (LOG-3).</param>
/// <param name="OpenSearch">The place kept for a search engine (LOG-4).</param>
public sealed record LoggingPolicy(
    TimeSpan Retention,
    TimeSpan IncompleteUploads,
    LogKeyPolicy Key,
    LogDeliveryPolicy Delivery,
    MaskingPolicy Masking,
    SavedQueriesPolicy Queries,
    OpenSearchPolicy OpenSearch)
{
    // What PutRetentionPolicy of CloudWatch Logs takes as retentionInDays (its API reference); anything else is refused when it is applied.
    private static readonly int[] RetentionDays = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

    internal static LoggingPolicy Read(PolicyReader logging) => new(
        logging.Require("retention", Durations.Days.OneOf(Array.ConvertAll(RetentionDays, days => TimeSpan.FromDays(days)))),
        logging.Require("incompleteUploads", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(30)),
        logging.Section("key", LogKeyPolicy.Read),
        logging.Section("delivery", LogDeliveryPolicy.Read),
        logging.Section("masking", MaskingPolicy.Read),
        logging.Section("queries", SavedQueriesPolicy.Read),
        logging.Section("openSearch", OpenSearchPolicy.Read));
}
