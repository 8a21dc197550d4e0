namespace BarberPro.Infra.Components.Networking;

/// <summary>A connection that security groups allow: one group opens it, another accepts it.</summary>
/// <param name="From">Group that opens the connection.</param>
/// <param name="To">Group that accepts it.</param>
/// <param name="Port">TCP port.</param>
public sealed record Connection(string From, string To, int Port);
