using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Security;

/// <summary>Contradictions in security monitoring.</summary>
internal static class SecurityCodes
{
    public static readonly DiagnosticCode Severities = new(
        "BP3301",
        "page below the warning",
        "A finding is a warning from one severity on, and wakes somebody from a higher one.",
        "Raise pageFrom, or lower warnFrom.",
        DiagnosticExample.Overlay("security:\n  detector:\n    publishEvery: 15m\n    warnFrom: 7\n    pageFrom: 4\n"));
}
