using BarberPro.Policies.Diagnostics;

namespace BarberPro.Capacity.LoadTests;

/// <summary>What can be wrong with the report of a load test.</summary>
internal static class ReportCodes
{
    private const string File = "report.json";

    public static readonly DiagnosticCode TooLarge = new(
        "BP9051",
        "report too large",
        "A report of a day takes some 30 MiB. A file of more than 128 MiB is something else, or meant to keep the reader busy.",
        "Name the right file.",
        new(File, null, "(a file of more than 128 MiB)"));

    public static readonly DiagnosticCode NotJson = new(
        "BP9052",
        "no JSON document",
        "Artillery writes its report as one JSON document once the test is over; a part of it cannot be compared.",
        "Play the load test to its end with `--output report.json`.",
        DiagnosticExample.Text(File, "{ \"aggregate\": {\n"));

    public static readonly DiagnosticCode NoFigure = new(
        "BP9053",
        "a figure is missing",
        "Measured times and counts stand under `aggregate`, times of each kind of request by the names that the generated scripts give them.",
        "Play a script that `barberpro loadtest` wrote, with Artillery 2.",
        DiagnosticExample.Text(File, "{ \"aggregate\": { \"counters\": {}, \"summaries\": {} } }\n"));
}
