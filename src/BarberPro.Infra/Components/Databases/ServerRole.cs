namespace BarberPro.Infra.Components.Databases;

/// <summary>What a database server is for; part of its name.</summary>
public static class ServerRole
{
    /// <summary>The server that takes writes.</summary>
    public const string Primary = "primary";

    /// <summary>A server in the primary's region that answers reads; numbered from one.</summary>
    public const string Replica = "replica";

    /// <summary>The server in the other region that waits to be promoted.</summary>
    public const string Standby = "standby";
}
