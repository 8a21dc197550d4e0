using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Backups;

/// <summary>Contradictions in backups.</summary>
internal static class BackupCodes
{
    public static readonly DiagnosticCode OutsideLock = new(
        "BP3001",
        "retention that the lock refuses",
        "A locked vault rejects every job whose retention is shorter or longer than it admits, so nothing would be backed up (DR-5).",
        "Choose a retention within the lock's bounds.",
        DiagnosticExample.Overlay("backups:\n  retention: 6d\ndatabases:\n  backups:\n    retention: 6d\n"));

    public static readonly DiagnosticCode EmptyLock = new(
        "BP3002",
        "lock that admits nothing",
        "A vault keeps what lies between the two bounds.",
        "Raise atMost, or lower atLeast.",
        DiagnosticExample.Overlay("backups:\n  lock:\n    atLeast: 36d\n"));

    public static readonly DiagnosticCode ShortCompletion = new(
        "BP3003",
        "no time left to complete",
        "A backup that starts as late as it may needs an hour at the least; AWS Backup asks for it.",
        "Lengthen completionWindow, or shorten startWindow.",
        DiagnosticExample.Overlay("backups:\n  plan:\n    completionWindow: 90m\n"));

    public static readonly DiagnosticCode SameStart = new(
        "BP3004",
        "backups that start together",
        "Of two rules of a plan whose start windows overlap AWS Backup keeps one rule's backup only, and the copy to the other region may be the one that is missing.",
        "Move one of the two times.",
        DiagnosticExample.Overlay("backups:\n  plan:\n    snapshot: \"09:30\"\n"));

    public static readonly DiagnosticCode UnequalRetention = new(
        "BP3005",
        "two retentions for one backup",
        "AWS Backup sets the database's own retention to its plan's. With another figure in the database, each deployment would set it back (DR-1).",
        "Give both the same.",
        DiagnosticExample.Overlay("backups:\n  retention: 30d\n"));

    public static readonly DiagnosticCode BusyDatabase = new(
        "BP3006",
        "backup while the database is busy",
        "RDS takes its own snapshot, and works on the server, in windows of its own; a backup that starts in one waits or fails (DR-1).",
        "Move the backup, or the window.",
        DiagnosticExample.Overlay("backups:\n  plan:\n    continuous: \"06:30\"\n"));
}
