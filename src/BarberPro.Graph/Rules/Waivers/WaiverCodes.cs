using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Waivers;

namespace BarberPro.Graph.Rules.Waivers;

/// <summary>What can be wrong with a waiver, besides how it is written.</summary>
internal static class WaiverCodes
{
    public static readonly DiagnosticCode UnknownRule = new(
        "BP9021",
        "waiver of no rule",
        "The waiver names a rule that does not exist, or no longer.",
        "Correct the code, or remove the waiver.",
        Example("BP-XX-99", "database-primary", "2099-12-31"));

    public static readonly DiagnosticCode NeverWaived = new(
        "BP9022",
        "waiver of a rule without exceptions",
        "A public database, an open port 22, a secret in plain text or missing encryption is never right.",
        "Mend the resource, and remove the waiver.",
        Example("BP-DB-01", "database-primary", "2099-12-31"));

    public static readonly DiagnosticCode Expired = new(
        "BP9023",
        "expired waiver",
        "A waiver is for a time: afterwards somebody has to decide again. Until then it excuses nothing.",
        "Mend the resource, or write a new day and why it is still right.",
        Example("BP-DB-03", "'*-replica-*'", "2020-12-31"));

    public static readonly DiagnosticCode Unused = new(
        "BP9024",
        "unused waiver",
        "Nothing breaks the rule any more, or under another name. What excuses nothing today would excuse a fault tomorrow.",
        "Remove it, or correct the name.",
        Example("BP-DB-03", "database-primary", "2099-12-31"));

    public static readonly DiagnosticCode TooBroad = new(
        "BP9025",
        "waiver that is too broad",
        "It covers whatever there is and will be, so that the rule no longer means anything; that needs a requirement of the table.",
        "Name the resources, or the requirement that decides against the rule.",
        Example("BP-DB-03", "'*'", "2099-12-31"));

    private static DiagnosticExample Example(string rule, string resources, string expires) => DiagnosticExample.Text(WaiverFile.Path, $"""
        waivers:
          - rule: {rule}
            stack: prod-ar
            resources: {resources}
            reason: An example of what is reported.
            owner: platform-team
            expires: {expires}

        """.ReplaceLineEndings("\n"));
}
