using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>What a server's memory has to hold.</summary>
internal static class MemoryRules
{
    // RDS's own formula for max_connections is memory / 9,531,392 bytes; it is what RDS holds a class able to (DB-4).
    private const long BytesPerConnection = 9_531_392;

    // PostgreSQL advises a quarter of memory and sees no gain above 40 %; a server whose share is larger may not start (DB-9).
    private const decimal LargestCache = 0.4m;

    /// <summary>Reports caches and connections that the memory cannot hold.</summary>
    public static void Check(PolicyReader databases, DatabasesPolicy policy)
    {
        if (databases.AreSound("server", "connections"))
        {
            var most = policy.Server.Memory.Bytes / BytesPerConnection;
            if (policy.Connections.Limit > most)
            {
                databases.Reject(
                    "connections.limit",
                    DatabaseCodes.Memory,
                    $"limit is {policy.Connections.Limit}; expected at most {most}, what RDS allows {policy.Server.Memory} of memory",
                    "server.memory");
            }
        }

        if (databases.AreSound("server", "queries"))
        {
            CheckCache(databases, policy, "cache", policy.Queries.Cache, LargestCache);
            CheckCache(databases, policy, "plannerCache", policy.Queries.PlannerCache, 1);
        }
    }

    private static void CheckCache(PolicyReader databases, DatabasesPolicy policy, string key, ByteSize cache, decimal share)
    {
        var memory = policy.Server.Memory;
        if (cache.Bytes > memory.Bytes * share)
        {
            databases.Reject(
                $"queries.{key}",
                DatabaseCodes.Memory,
                $"{key} is {cache}; expected at most {new Percent(share * 100)} of the memory, {memory}",
                "server.memory");
        }
    }
}
