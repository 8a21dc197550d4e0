using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Delivery;

/// <summary>Contradictions in delivery.</summary>
internal static class DeliveryCodes
{
    public static readonly DiagnosticCode Steps = new(
        "BP3501",
        "steps that do not lead to all traffic",
        "Traffic moves to a colour step by step. Each step has to be larger than the one before, and the last one is everything.",
        "Let the weights rise, and end with 100.",
        DiagnosticExample.Overlay("delivery:\n  shift:\n    steps:\n      - { weight: 10, wait: 5m, alarms: [alarms-service-errors] }\n      - { weight: 50, wait: 5m, alarms: [alarms-service-errors] }\n"));
}
