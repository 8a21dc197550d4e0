using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Platforms;

/// <summary>Contradictions in what the platform shares.</summary>
internal static class PlatformCodes
{
    public static readonly DiagnosticCode HostOutsideZone = new(
        "BP2001",
        "host outside its zone",
        "Cloudflare answers for names in the zone only; a host elsewhere would never resolve.",
        "Choose a host that ends with the zone's name.",
        DiagnosticExample.Overlay("platform:\n  dns:\n    host: app.example.com\n"));
}
