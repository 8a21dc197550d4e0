using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Delivery;

/// <summary>What can be wrong with a saved preview of Pulumi.</summary>
internal static class DigestCodes
{
    /// <summary>The file of all examples.</summary>
    internal const string File = "preview.json";

    private const string Again = "Write it again: `pulumi preview --stack <stack> --json > preview.json`.";

    public static readonly DiagnosticCode TooLarge = new(
        "BP9031",
        "preview too large",
        "A preview of a thousand changed resources takes some 10 MiB. A file of more than 64 MiB is something else, or meant to keep the reader busy.",
        "Name the right file.",
        new(File, null, "(a file of more than 64 MiB)"));

    public static readonly DiagnosticCode NotJson = new(
        "BP9032",
        "no JSON document",
        "A preview is one JSON document. One that was cut off says nothing about what is missing, so nothing of it is believed.",
        Again,
        DiagnosticExample.Text(File, "{ \"steps\": [ { \"op\": \"same\",\n"));

    public static readonly DiagnosticCode WrongShape = new(
        "BP9033",
        "not the shape of a preview",
        "A value is missing or of the wrong kind, or an operation is not known. What is not understood cannot be let pass.",
        Again,
        DiagnosticExample.Text(File, "{ \"steps\": [ { \"op\": \"vanish\", \"urn\": \"urn:pulumi:prod-ar::barberpro-infra::aws:s3/bucket:Bucket::logs\" } ], \"changeSummary\": { \"same\": 1 } }\n"));

    public static readonly DiagnosticCode OtherStack = new(
        "BP9034",
        "preview of another stack",
        "What is harmless for one stack need not be for another.",
        "Name the stack that was previewed, or preview the other one.",
        DiagnosticExample.Text(File, "{ \"steps\": [ { \"op\": \"create\", \"urn\": \"urn:pulumi:dev::barberpro-infra::aws:s3/bucket:Bucket::logs\" } ], \"changeSummary\": { \"create\": 1 } }\n"));

    public static readonly DiagnosticCode Incomplete = new(
        "BP9035",
        "preview that is not whole",
        "The preview failed, or counts more changes than it lists. What it does not show may be the worst of it.",
        "Mend what the preview complains about, and write it again.",
        DiagnosticExample.Text(File, "{ \"steps\": [], \"changeSummary\": { \"delete\": 2, \"same\": 1 } }\n"));
}
