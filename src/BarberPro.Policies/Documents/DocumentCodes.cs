using System.Text;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Documents;

/// <summary>What can be wrong with a file before its keys are looked at.</summary>
internal static class DocumentCodes
{
    public static readonly DiagnosticCode TooLarge = new(
        "BP0004",
        "file too large",
        "A policy file has a few kilobytes. One of more than 1 MiB is something else, or meant to keep the reader busy.",
        "Look at what the file holds; split nothing, policies never grow that large.",
        DiagnosticExample.Overlay(Encoding.UTF8.GetBytes(new string('#', DocumentLimits.Bytes + 1)), "(a file of 1,048,577 bytes)"));

    public static readonly DiagnosticCode NotUtf8 = new(
        "BP0005",
        "not UTF-8",
        "Files are read as UTF-8, with or without a byte order mark. Guessing another encoding could read a figure wrongly.",
        "Save the file as UTF-8.",
        DiagnosticExample.Overlay([.. "fleets: {} # peque"u8, 0xF1, .. "a\n"u8], "fleets: {} # pequeña      (saved as Latin-1)"));

    public static readonly DiagnosticCode HiddenCharacter = new(
        "BP0006",
        "invisible character",
        "Control characters, Unicode line ends and marks that turn the direction of text make a file read differently from what a reviewer sees.",
        "Delete the character at the place given.",
        DiagnosticExample.Overlay("fleets: {} # off\u202Efo\n"u8.ToArray(), "fleets: {} # off<U+202E>fo"));

    public static readonly DiagnosticCode Tab = new(
        "BP0007",
        "tab",
        "YAML knows no tabs in indentation, and editors disagree about their width.",
        "Use spaces, two for each level.",
        DiagnosticExample.Overlay("logging:\n\tretention: 90d\n"));

    public static readonly DiagnosticCode Syntax = new(
        "BP0008",
        "not YAML",
        "From the place given on, the text cannot be read as YAML: a quote or bracket is left open, a line is indented differently from its neighbours, or a colon is missing.",
        "Look at the place given and the line before it.",
        DiagnosticExample.Overlay("logging:\n  retention: [90d\n"));

    public static readonly DiagnosticCode Empty = new(
        "BP0009",
        "empty file",
        "The file holds no value, only blanks or comments. An overlay that changes nothing still has to name its environment.",
        "Write the mapping that belongs there, or delete the file.",
        DiagnosticExample.Overlay("# to be written\n"));

    public static readonly DiagnosticCode NoMapping = new(
        "BP0010",
        "no mapping at the top",
        "A policy file is a mapping: the name of a concern, a colon, and what was decided for it.",
        "Begin with the concern's name, such as fleets:.",
        DiagnosticExample.Overlay("- fleets\n- logging\n"));

    public static readonly DiagnosticCode DuplicateKey = new(
        "BP0011",
        "key given twice",
        "A mapping names each key once. Most YAML readers keep the last value in silence.",
        "Keep one of the two lines.",
        DiagnosticExample.Overlay("logging:\n  retention: 90d\n  retention: 30d\n"));

    public static readonly DiagnosticCode Anchor = new(
        "BP0012",
        "anchor or alias",
        "An alias repeats a value that is written elsewhere, so a line no longer shows what it sets, and a few lines can unfold to gigabytes.",
        "Write the value itself.",
        DiagnosticExample.Overlay("loadBalancing:\n  sessions:\n    duration: &day 24h\n"));

    public static readonly DiagnosticCode Tag = new(
        "BP0013",
        "tag",
        "A tag such as !!int or !secret asks the reader to make something else of a value. The kind of every value is known from its key.",
        "Delete the tag.",
        DiagnosticExample.Overlay("logging:\n  retention: !!str 90d\n"));

    public static readonly DiagnosticCode SeveralDocuments = new(
        "BP0014",
        "several documents",
        "A file holds one document; what stands behind a second --- would be overlooked.",
        "Delete the line --- or split the file.",
        DiagnosticExample.Overlay("logging:\n  retention: 90d\n---\nlogging:\n  retention: 30d\n"));

    public static readonly DiagnosticCode ComplexKey = new(
        "BP0015",
        "key that is no name",
        "YAML allows lists and mappings as keys; a policy's keys are plain names.",
        "Write a name in front of the colon.",
        DiagnosticExample.Overlay("logging:\n  ? [retention, key]\n  : 90d\n"));

    public static readonly DiagnosticCode TooDeep = new(
        "BP0016",
        "nested too deeply",
        "No policy needs more than 32 levels; deeper nesting is meant to exhaust the reader.",
        "Close the brackets, or look at what wrote the file.",
        DiagnosticExample.Overlay($"logging: {new string('[', DocumentLimits.Depth)}{new string(']', DocumentLimits.Depth)}\n"));
}
