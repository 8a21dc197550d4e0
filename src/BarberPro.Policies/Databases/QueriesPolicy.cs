using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>What helps queries, and which of them are slow.</summary>
/// <param name="Cache">Memory that PostgreSQL keeps pages in, 128 MiB to 256 GiB; it has no cache of results (DB-9, C-8).</param>
/// <param name="PlannerCache">What its planner may expect to be cached, by itself and by the system, 128 MiB to 1 TiB (DB-9).</param>
/// <param name="Slow">Time from which a query is written to the log, 1 ms to a minute (DB-8).</param>
public sealed record QueriesPolicy(ByteSize Cache, ByteSize PlannerCache, TimeSpan Slow)
{
    internal static QueriesPolicy Read(PolicyReader queries) => new(
        queries.Require("cache", Scalars.Memory, ByteSize.FromMebibytes(128), ByteSize.FromGibibytes(256)),
        queries.Require("plannerCache", Scalars.Memory, ByteSize.FromMebibytes(128), ByteSize.FromGibibytes(1024)),
        queries.Require("slow", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1)));
}
