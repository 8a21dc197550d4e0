using System.Collections.Immutable;

namespace BarberPro.Policies.Delivery;

/// <summary>A decision whose effect outlives it: writing the earlier value again does not bring the earlier state.</summary>
/// <param name="Path">Keys from the top; whatever stands below them counts.</param>
/// <param name="Lasts">What stays, and what there is to do, in a clause.</param>
public sealed record LastingChange(string Path, string Lasts)
{
    /// <summary>All of them, in the order of the concerns.</summary>
    public static ImmutableArray<LastingChange> All { get; } =
    [
        new("platform.regions", "resources of the other region are deleted and made anew; what they held stays behind in backups"),
        new("platform.account", "the other account keeps what was deployed there"),
        new("networking.cidr", "a network cannot change its addresses: it is replaced, with all that stands in it"),
        new("logging.retention", "log lines that were deleted in between are gone"),
        new("databases.version", "PostgreSQL goes up only: the way back is a restore from before"),
        new("databases.server.class", "the class comes back with a restart, in the maintenance window"),
        new("databases.storage", "RDS enlarges disks and never shrinks them"),
        new("databases.connections.limit", "a static parameter: it holds after a restart of every server"),
        new("databases.queries", "static parameters among them hold after a restart of every server"),
        new("databases.backups.retention", "backups that expired in between are gone"),
        new("backups.retention", "recovery points that expired in between are gone"),
        new("backups.lock", "what was locked meanwhile keeps its lock"),
        new("edge", "a zone setting that is no longer declared stays as it is: look at the zone, and set it by hand"),
        new("recovery.activeRegion", "a promoted replica stays a primary: the old one has to be rebuilt as its replica, as the runbook says"),
        new("recovery.standby", "a standby that was deleted is copied anew"),
        new("costs.enableCommitments", "what was bought stays bought"),
    ];

    /// <summary>Whether a value stands at the path or below it.</summary>
    public bool Concerns(string path) => path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] is '.' or '[');
}
