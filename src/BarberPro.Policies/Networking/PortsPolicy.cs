using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Networking;

/// <summary>TCP ports that tiers open to each other (SEC-6).</summary>
/// <param name="Https">The only port that the internet meets.</param>
/// <param name="Database">PostgreSQL and its proxy.</param>
/// <param name="Cache">Redis.</param>
public sealed record PortsPolicy(int Https, int Database, int Cache)
{
    // A TCP port is a 16-bit number, and 0 is none.
    private const int Lowest = 1;
    private const int Highest = 65_535;

    internal static PortsPolicy Read(PolicyReader ports)
    {
        var policy = new PortsPolicy(
            ports.Require("https", Scalars.Count, Lowest, Highest),
            ports.Require("database", Scalars.Count, Lowest, Highest),
            ports.Require("cache", Scalars.Count, Lowest, Highest));

        if (ports.AreSound("https", "database") && policy.Database == policy.Https)
        {
            ports.Reject("database", NetworkingCodes.SamePort, $"database is {policy.Database}, like https; expected a port of its own", "https");
        }

        if (ports.IsSound && (policy.Cache == policy.Https || policy.Cache == policy.Database))
        {
            ports.Reject(
                "cache",
                NetworkingCodes.SamePort,
                $"cache is {policy.Cache}, like {(policy.Cache == policy.Https ? "https" : "database")}; expected a port of its own",
                "https",
                "database");
        }

        return policy;
    }
}
