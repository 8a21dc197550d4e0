using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>Protection from attacks by mass of requests; always on, only its sensitivity can be chosen (SEC-3).</summary>
/// <param name="Ruleset">Cloudflare's id of its ruleset.</param>
/// <param name="Sensitivity">How little counts as an attack, here and at the load balancer.</param>
public sealed record DdosPolicy(string Ruleset, DdosSensitivity Sensitivity)
{
    internal static DdosPolicy Read(PolicyReader ddos) => new(
        ddos.Require("ruleset", EdgeTexts.Id),
        ddos.Require("sensitivity", Scalars.Word<DdosSensitivity>(("low", DdosSensitivity.Low), ("medium", DdosSensitivity.Medium), ("high", DdosSensitivity.High))));
}
