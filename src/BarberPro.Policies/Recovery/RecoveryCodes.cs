using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Recovery;

/// <summary>Contradictions in recovery.</summary>
internal static class RecoveryCodes
{
    public static readonly DiagnosticCode UnknownRegion = new(
        "BP3101",
        "active region that does not exist",
        "Traffic and writes go to the active region. It is the primary region or the standby.",
        "Name one of the two, or add a standby.",
        DiagnosticExample.Overlay("recovery:\n  activeRegion: eu-west-1\n"));

    public static readonly DiagnosticCode SlowFailover = new(
        "BP3102",
        "failover slower than its objective",
        "The steps of a failover follow each other; together they may take no longer than the recovery time objective (DR-3).",
        "Shorten a step, with what makes it shorter, or promise less.",
        DiagnosticExample.Overlay("recovery:\n  failover:\n    promote: 9m\n"));

    public static readonly DiagnosticCode StandbyInPlace = new(
        "BP3103",
        "standby in the primary region",
        "A standby survives the loss of the primary region only if it is another one, with a network of other addresses.",
        "Choose another region, or other addresses.",
        DiagnosticExample.Overlay("recovery:\n  standby:\n    sa-east-1:\n      cidr: 10.20.0.0/16\n"));

    public static readonly DiagnosticCode LargeStandby = new(
        "BP3104",
        "standby larger than a fleet",
        "A standby fleet runs with fewer instances than the active one, never with more than its service's minimum.",
        "Lower recovery.standby.<region>.minSize, or raise the service's minSize.",
        DiagnosticExample.Overlay("recovery:\n  standby:\n    sa-east-1:\n      minSize: 3\n"));
}
