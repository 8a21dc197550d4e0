using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>The second, and last, subscription that a log group may have: kept for a search engine (LOG-4).</summary>
/// <param name="Enabled">Whether the services' logs flow to it.</param>
/// <param name="Stream">Name of the Kinesis data stream that an OpenSearch Ingestion pipeline reads; made where the search engine is.</param>
public sealed record OpenSearchPolicy(bool Enabled, string Stream)
{
    internal static OpenSearchPolicy Read(PolicyReader openSearch) => new(
        openSearch.Require("enabled", Scalars.Flag),
        openSearch.Require("stream", Texts.StreamName));
}
