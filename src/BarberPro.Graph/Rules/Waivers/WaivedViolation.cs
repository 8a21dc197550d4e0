using BarberPro.Policies.Waivers;

namespace BarberPro.Graph.Rules.Waivers;

/// <summary>A resource that breaks a rule, and may for now.</summary>
/// <param name="Violation">The resource and the rule.</param>
/// <param name="Waiver">Why it may, and until when.</param>
public sealed record WaivedViolation(Violation Violation, Waiver Waiver);
