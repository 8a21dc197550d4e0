using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Networking;

/// <summary>Contradictions in the network.</summary>
internal static class NetworkingCodes
{
    public static readonly DiagnosticCode NoRoom = new(
        "BP2101",
        "subnets larger than their zone's part",
        "Every zone has a quarter of the network, so that a fourth zone can come later; its three subnets have to fit in.",
        "Choose longer prefixes for the subnets or a shorter one for the network.",
        DiagnosticExample.Overlay("networking:\n  subnets:\n    private: /18\n"));

    public static readonly DiagnosticCode ForeignZone = new(
        "BP2102",
        "zone of another region",
        "Subnets lie in zones of the primary region. Zone ids begin with their region's short form: use1 for us-east-1, sae1 for sa-east-1.",
        "List zones of the region, or change platform.regions.primary.",
        DiagnosticExample.Overlay("networking:\n  zoneIds: [use1-az1, use1-az2, sae1-az2]\n"));

    public static readonly DiagnosticCode ZoneWithoutProxy = new(
        "BP2103",
        "zone without RDS Proxy",
        "use1-az3 offers no RDS Proxy; a subnet there would show up as a change in every preview (DB-5).",
        "Choose another zone of us-east-1.",
        DiagnosticExample.Overlay("networking:\n  zoneIds: [use1-az1, use1-az2, use1-az3]\n"));

    public static readonly DiagnosticCode SamePort = new(
        "BP2104",
        "port used twice",
        "Security groups tell tiers apart by their port.",
        "Give each tier a port of its own.",
        DiagnosticExample.Overlay("networking:\n  ports:\n    cache: 5432\n"));

    public static readonly DiagnosticCode TwoEndpoints = new(
        "BP2105",
        "two endpoints for one service",
        "A gateway endpoint is free and enough for s3 and dynamodb; an interface endpoint beside it is billed by the hour and answers the same names.",
        "Keep one of the two.",
        DiagnosticExample.Overlay("networking:\n  endpoints:\n    interface: [ssm, s3]\n"));
}
