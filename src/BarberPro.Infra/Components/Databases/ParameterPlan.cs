using System.Collections.Immutable;
using System.Globalization;

using BarberPro.Policies.Databases;
using BarberPro.Policies.Platforms;

namespace BarberPro.Infra.Components.Databases;

/// <summary>
/// Decides the parameters of the database servers. They are the same on all of them: a replica whose limit is below the primary's does not start (DB-4),
/// and any of them may have to do the primary's work.
/// </summary>
public static class ParameterPlan
{
    /// <summary>PostgreSQL counts its memory in pages of eight kibibytes.</summary>
    private const long PageBytes = 8 * 1024;

    /// <summary>The family of a version's parameters.</summary>
    public static string Family(DatabasesPolicy policy) => string.Create(CultureInfo.InvariantCulture, $"postgres{policy.Version}");

    /// <summary>The parameters that differ from RDS's own.</summary>
    public static ImmutableArray<ServerParameter> Of(DatabasesPolicy policy, MarketPolicy market)
    {
        var slow = Number((long)policy.Queries.Slow.TotalMilliseconds);
        return
        [
            new("max_connections", Number(policy.Connections.Limit), IsStatic: true),
            new("shared_buffers", Number(policy.Queries.Cache.Bytes / PageBytes), IsStatic: true),
            new("shared_preload_libraries", "pg_stat_statements,auto_explain", IsStatic: true),
            new("effective_cache_size", Number(policy.Queries.PlannerCache.Bytes / PageBytes)),
            new("timezone", market.TimeZone),
            new("rds.force_ssl", "1"),
            new("log_min_duration_statement", slow),
            new("auto_explain.log_min_duration", slow),
            new("log_statement", "ddl"),
            new("log_lock_waits", "1"),
        ];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
