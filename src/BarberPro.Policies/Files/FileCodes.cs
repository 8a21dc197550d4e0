using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Files;

/// <summary>What can be wrong with the set of files.</summary>
internal static class FileCodes
{
    public static readonly DiagnosticCode Missing = new(
        "BP0001",
        "file missing or unreadable",
        "config/base holds one file for every concern; without one of them its figures are unknown.",
        "Restore the file, or let your user read it.",
        DiagnosticExample.Without("config/base/logging.yml"));

    public static readonly DiagnosticCode UnknownStack = new(
        "BP0002",
        "unknown stack",
        "A stack is the overlay of its name in config/stacks.",
        "Use the name of an existing overlay, or write a new one.",
        DiagnosticExample.Without(DiagnosticExample.OverlayFile));

    public static readonly DiagnosticCode UnknownFile = new(
        "BP0003",
        "file of no concern",
        "Every base file is called like its concern. Another file would look decided and be ignored.",
        "Rename or delete the file.",
        DiagnosticExample.Text("config/base/fleet.yml", "fleets: {}\n"));

    public static readonly DiagnosticCode ForeignConcern = new(
        "BP0017",
        "concern in the wrong file",
        "A base file holds the concern that it is called after, and each concern has one file, so that every figure has one place.",
        "Move the mapping to its own file.",
        DiagnosticExample.Text("config/base/security.yml", "security:\n  trail: { keyDeletionWindow: 30d }\n  audit: { window: 5m, refusals: 10 }\nnetworking: {}\n"));
}
