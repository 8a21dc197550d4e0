using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Costs;

/// <summary>Contradictions in costs.</summary>
internal static class CostCodes
{
    public static readonly DiagnosticCode LateWarning = new(
        "BP3201",
        "warning not before the page",
        "The warning is there to be read before somebody is woken (COST-1).",
        "Lower warnAt or raise pageAt.",
        DiagnosticExample.Overlay("costs:\n  budget:\n    warnAt: 90%\n    pageAt: 85%\n"));

    public static readonly DiagnosticCode NobodyToStop = new(
        "BP3202",
        "budget enforced on nobody",
        "A spent budget forbids named roles to launch instances; without names the action would stop nothing (COST-1).",
        "Name non-production roles in enforcedRoles, or set enforceBudget to false.",
        DiagnosticExample.Overlay("costs:\n  budget:\n    enforceBudget: true\n"));

    public static readonly DiagnosticCode NothingToBuy = new(
        "BP3203",
        "commitments without offerings",
        "A commitment is bought by the id of an offering, which differs by account, region and term (ASG-MIX-1).",
        "Add the section commitments, or set enableCommitments to false.",
        DiagnosticExample.Overlay("costs:\n  enableCommitments: true\n"));
}
