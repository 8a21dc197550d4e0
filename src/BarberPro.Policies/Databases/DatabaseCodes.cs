using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Databases;

/// <summary>Contradictions in databases.</summary>
internal static class DatabaseCodes
{
    public static readonly DiagnosticCode StorageLimit = new(
        "BP2501",
        "storage that cannot grow",
        "RDS enlarges a disk by itself up to the limit. A limit at the size or below it switches that off, and a full disk stops the server.",
        "Raise limit, or lower size.",
        DiagnosticExample.Overlay("databases:\n  storage:\n    limit: 500GiB\n"));

    public static readonly DiagnosticCode PoolBounds = new(
        "BP2502",
        "pool whose bounds are the wrong way round",
        "A pool grows from its least to its greatest number of connections.",
        "Raise max, or lower min.",
        DiagnosticExample.Overlay("databases:\n  connections:\n    replica: { min: 26 }\n"));

    public static readonly DiagnosticCode PartialShare = new(
        "BP2503",
        "pool that is no whole share of the connections",
        "RDS Proxy takes the bounds of its pool in whole hundredths of a server's connections; rounding would open more or fewer than was decided (DB-5).",
        "Choose a bound that is a whole share of limit.",
        DiagnosticExample.Overlay("databases:\n  connections:\n    primary: { max: 49 }\n"));

    public static readonly DiagnosticCode PoolSum = new(
        "BP2504",
        "pools that exceed the connections",
        "In the standby region one server takes all pools. Together they stay within the share of its connections above which the alarm fires (C-7, DB-11).",
        "Lower a pool's max, or raise limit as far as the server's memory allows.",
        DiagnosticExample.Overlay("databases:\n  connections:\n    replica: { max: 40 }\n"));

    public static readonly DiagnosticCode TooManyClients = new(
        "BP2505",
        "more clients than the proxy has connections",
        "A client of PostgreSQL's extended protocol pins its connection, so the proxy cannot share it out: every client of every instance needs one (DB-5).",
        "Lower perInstance or a service's maxSize, or raise the pool's max.",
        DiagnosticExample.Overlay("databases:\n  connections:\n    primary: { perInstance: 3 }\n"));

    public static readonly DiagnosticCode UnknownReader = new(
        "BP2506",
        "reader that cannot reach a replica",
        "A replica's pool is shared out among the instances of the services that read from it. They need the way to the database (SEC-6).",
        "Name services whose reaches has database.",
        DiagnosticExample.Overlay("databases:\n  connections:\n    replica: { services: [web] }\n"));

    public static readonly DiagnosticCode SmallPool = new(
        "BP2507",
        "replica pool smaller than the fleet",
        "Each instance holds the same number of connections to a replica; with less than one for each, none is left for some (DB-6).",
        "Raise max, or lower the service's maxSize.",
        DiagnosticExample.Overlay("databases:\n  connections:\n    replica: { min: 5, max: 9 }\n"));

    public static readonly DiagnosticCode Memory = new(
        "BP2508",
        "more than the server's memory holds",
        "A server that is told to keep more in memory than it has does not start, and a parameter group is changed long before the restart that shows it (DB-4, DB-9).",
        "Lower the figure, or choose a larger class.",
        DiagnosticExample.Overlay("databases:\n  queries:\n    cache: 16GiB\n"));

    public static readonly DiagnosticCode WindowsOverlap = new(
        "BP2509",
        "windows that overlap",
        "RDS refuses a backup window that shares a minute with the maintenance window.",
        "Move one of them.",
        DiagnosticExample.Overlay("databases:\n  windows:\n    maintenance: { start: \"06:30\" }\n"));

    public static readonly DiagnosticCode BusyWindow = new(
        "BP2510",
        "window in busy hours",
        "Upgrades restart a server, and a backup slows its disk: both belong into the hours with the fewest users (OPS-4). Windows are written in UTC.",
        "Move the window into the quiet hours of the market.",
        DiagnosticExample.Overlay("databases:\n  windows:\n    backup: { start: \"14:00\" }\n"));

    public static readonly DiagnosticCode ShortInsights = new(
        "BP2511",
        "insights kept too short for their mode",
        "The advanced mode of Database Insights is offered with 15 months of retention or more (DB-10).",
        "Set retention to 465d or longer, or mode to standard.",
        DiagnosticExample.Overlay("databases:\n  insights:\n    retention: 434d\n"));

    public static readonly DiagnosticCode Replicas = new(
        "BP2512",
        "more replicas than zones",
        "Each replica stands in a zone of its own, so that losing a zone loses one of them (DB-3).",
        "Lower replicas, or add a zone.",
        DiagnosticExample.Overlay("databases:\n  connections: { replica: { max: 20 } }\n  replicas: 4\n"));

    public static readonly DiagnosticCode IdleLag = new(
        "BP2513",
        "lag that silence explains",
        "While nothing is written, a replica seems up to five minutes behind. An alarm that waits no longer fires every quiet night (DB-3).",
        "Let the lag last longer than 5m.",
        DiagnosticExample.Overlay("databases:\n  alarms:\n    replicaLag: { for: 5m }\n"));
}
