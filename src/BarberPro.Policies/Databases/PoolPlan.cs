using System.Collections.Immutable;

using BarberPro.Policies.Fleets;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>
/// What the pools of connections come to (DB-4 to DB-6, DB-11, C-7). Every figure follows from the servers' own limit, so that a smaller server moves
/// them all together.
/// </summary>
/// <param name="Connections">How connections are shared out.</param>
/// <param name="Replicas">Number of replicas, each with a pool of its own.</param>
/// <param name="Instances">Instances that connect to the primary at the most.</param>
/// <param name="Readers">Instances that connect to replicas at the most.</param>
public sealed record PoolPlan(ConnectionsPolicy Connections, int Replicas, int Instances, int Readers)
{
    /// <summary>The plan for the services of a stack. A service's largest fleet counts once: its two colours share it (LB-9).</summary>
    public static PoolPlan For(DatabasesPolicy policy, ImmutableArray<ServicePolicy> services)
    {
        var (instances, readers) = (0, 0);
        foreach (var service in services)
        {
            instances += service.Reaches.Contains(DataTier.Database) ? service.MaxSize : 0;
            readers += policy.Connections.Replica.Services.Contains(service.Name) ? service.MaxSize : 0;
        }

        return new(policy.Connections, policy.Replicas, instances, readers);
    }

    /// <summary>The proxy's largest pool, in hundredths of the limit as RDS takes it.</summary>
    public int MaxPercent => Connections.Primary.Max * 100 / Connections.Limit;

    /// <summary>The proxy's idle connections, in hundredths of the limit.</summary>
    public int IdlePercent => Connections.Primary.Min * 100 / Connections.Limit;

    /// <summary>Clients that all application instances together open to the proxy.</summary>
    public int Clients => Instances * Connections.Primary.PerInstance;

    /// <summary>Connections of one instance to each replica: its share of the largest pool, held open from the start.</summary>
    public int PerReader => Connections.Replica.Max / Readers;

    /// <summary>Connections of all pools together.</summary>
    public int Sum => Connections.Primary.Max + (Replicas * Connections.Replica.Max);

    /// <summary>All pools together as a share of one server's limit. In the standby region one server takes them all.</summary>
    public Percent Utilisation => new(100m * Sum / Connections.Limit);

    /// <summary>Connections of a server above which an alarm fires.</summary>
    public int Alarm => (int)(Connections.Limit * Connections.Utilisation.Above.Share);

    /// <summary>Connections that a number of readers hold to one replica: the fleet's minimum, or what so few can hold.</summary>
    public int HeldBy(int readers) => Math.Min(Connections.Replica.Min, readers * PerReader);
}
