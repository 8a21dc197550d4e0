using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Reading;

/// <summary>What can be wrong with a key or its value.</summary>
internal static class ReadingCodes
{
    public static readonly DiagnosticCode Missing = new(
        "BP1001",
        "missing key",
        "Every figure is written down; nothing has a hidden default. Some keys (the environment, its account, its host) are each overlay's to give.",
        "Add the key to the mapping at the place given.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    booking:\n      slots: {}\n"));

    public static readonly DiagnosticCode Mistyped = new(
        "BP1002",
        "value written otherwise than its kind asks",
        "Values carry their unit and are written in one way, so that nobody has to guess whether 5 means seconds or minutes.",
        "Write the value as the message shows; docs/policy-reference.md lists every kind.",
        DiagnosticExample.Overlay("fleets:\n  lifecycle:\n    warmup: 3 minutes\n"));

    public static readonly DiagnosticCode OutOfRange = new(
        "BP1003",
        "value out of range",
        "The value is written well but lies outside what AWS takes or what is sane for this key. Values are never clamped.",
        "Choose a value within the range of the message.",
        DiagnosticExample.Overlay("fleets:\n  scaling:\n    cpu:\n      target: 95%\n"));

    public static readonly DiagnosticCode Unknown = new(
        "BP1004",
        "unknown key",
        "A key that nothing reads is a slip, or a decision that would be ignored.",
        "Use the key that the message suggests, or delete the line.",
        DiagnosticExample.Overlay("fleets:\n  instances:\n    rootVolum: 40GiB\n"));

    public static readonly DiagnosticCode WrongKind = new(
        "BP1005",
        "mapping, list and single value confused",
        "The key is known, but what stands behind it has another form: a list where one value belongs, nothing where a mapping belongs.",
        "Write the form that the message expects.",
        DiagnosticExample.Overlay("networking:\n  zoneIds: use1-az1\n"));

    public static readonly DiagnosticCode Number = new(
        "BP1006",
        "too few or too many items",
        "A list or a mapping of names has limits of its own, such as two zones at least.",
        "Add or remove items.",
        DiagnosticExample.Overlay("networking:\n  zoneIds: [use1-az1]\n"));

    public static readonly DiagnosticCode Repeated = new(
        "BP1007",
        "item listed twice",
        "Lists hold different things; a second mention is a slip.",
        "Delete the second one.",
        DiagnosticExample.Overlay("networking:\n  endpoints:\n    gateway: [s3, s3]\n"));

    public static readonly DiagnosticCode Name = new(
        "BP1008",
        "name that cannot be one",
        "Names of services and peaks become part of resource names, for which AWS allows few characters.",
        "Use lower-case letters, digits and hyphens, beginning with a letter.",
        DiagnosticExample.Overlay("fleets:\n  schedule:\n    peaks:\n      Midday: { start: \"13:00\", end: \"14:00\", factor: 1.2 }\n"));
}
