namespace BarberPro.Infra.Components.Firewall;

/// <summary>Words that WAF's resources share.</summary>
internal static class FirewallScope
{
    /// <summary>Load balancers belong to a region; the other scope is CloudFront's .</summary>
    public const string Regional = "REGIONAL";

    /// <summary>A request without the client's address counts as matching: it came around the edge (SEC-2).</summary>
    public const string Match = "MATCH";
}
