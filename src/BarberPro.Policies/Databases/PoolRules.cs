using BarberPro.Policies.Fleets;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>What the pools of connections must agree on.</summary>
internal static class PoolRules
{
    /// <summary>Reports a pool whose bounds are the wrong way round.</summary>
    public static void CheckBounds(PolicyReader pool, int min, int max)
    {
        if (pool.AreSound("min", "max") && min > max)
        {
            pool.Reject("max", DatabaseCodes.PoolBounds, $"max is {max}; expected at least min, {min}", "min");
        }
    }

    /// <summary>Reports a proxy's bound that is no whole share of the limit.</summary>
    public static void CheckShares(PolicyReader connections, ConnectionsPolicy policy)
    {
        if (connections.AreSound("limit", "primary"))
        {
            CheckShare(connections, "min", policy.Primary.Min, policy.Limit);
            CheckShare(connections, "max", policy.Primary.Max, policy.Limit);
        }
    }

    /// <summary>Reports pools that together exceed the share of connections that is not to be exceeded.</summary>
    public static void CheckSum(PolicyReader databases, DatabasesPolicy policy)
    {
        var plan = PoolPlan.For(policy, []);
        if (plan.Sum > plan.Alarm)
        {
            databases.Reject(
                "connections.limit",
                DatabaseCodes.PoolSum,
                $"the pools take {plan.Sum} connections, {plan.Connections.Primary.Max} and {plan.Replicas} x {plan.Connections.Replica.Max}; expected at most {plan.Alarm}, {policy.Connections.Utilisation.Above} of limit, {policy.Connections.Limit}",
                "connections.primary.max",
                "connections.replica.max",
                "connections.utilisation.above",
                "replicas");
        }
    }

    /// <summary>Reports services that the pools do not fit.</summary>
    public static void CheckServices(PolicyReader stack, StackPolicy policy)
    {
        var pools = policy.Databases.Connections;
        var plan = PoolPlan.For(policy.Databases, policy.Fleets.Services);
        if (plan.Clients > pools.Primary.Max)
        {
            stack.Reject(
                "databases.connections.primary.perInstance",
                DatabaseCodes.TooManyClients,
                $"perInstance is {pools.Primary.PerInstance}, {plan.Clients} clients of {plan.Instances} instances; expected at most {pools.Primary.Max}, the proxy's largest pool",
                "databases.connections.primary.max",
                "fleets.services");
        }

        var reading = pools.Replica.Services;
        for (var index = 0; index < reading.Length; index++)
        {
            if (!policy.Fleets.Services.Any(service => service.Name == reading[index] && service.Reaches.Contains(DataTier.Database)))
            {
                stack.Reject(
                    $"databases.connections.replica.services[{index}]",
                    DatabaseCodes.UnknownReader,
                    $"services[{index}] is {reading[index]}; expected a service that reaches the database",
                    "fleets.services");
            }
        }

        if (plan.Readers > pools.Replica.Max)
        {
            stack.Reject(
                "databases.connections.replica.max",
                DatabaseCodes.SmallPool,
                $"max is {pools.Replica.Max}; expected at least {plan.Readers}, one connection for each instance that reads",
                "fleets.services");
        }
    }

    private static void CheckShare(PolicyReader connections, string key, int number, int limit)
    {
        if (number > limit || number * 100 % limit != 0)
        {
            connections.Reject(
                $"primary.{key}",
                DatabaseCodes.PartialShare,
                $"{key} is {number}, {new Percent(decimal.Round(100m * number / limit, 2))} of limit, {limit}; expected a whole share of up to 100%",
                "limit");
        }
    }
}
