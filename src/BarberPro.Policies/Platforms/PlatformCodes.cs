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

    public static readonly DiagnosticCode LongName = new(
        "BP2002",
        "environment makes names too long",
        "Target groups are called barberpro-<environment>-<service>-<colour>, and AWS takes 32 characters.",
        "Shorten the environment's or the service's name.",
        DiagnosticExample.Overlay("platform:\n  environment: production-ar\n"));
}
