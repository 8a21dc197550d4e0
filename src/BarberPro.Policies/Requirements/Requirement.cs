using System.Collections.Immutable;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Requirements;

/// <summary>A requirement and what holds it, as <c>config/requirements/*.yml</c> writes it.</summary>
/// <param name="Id">Its id in the requirement table.</param>
/// <param name="Says">What is required, in one sentence.</param>
/// <param name="Evidence">What holds it, besides tests.</param>
public sealed record Requirement(string Id, string Says, ImmutableArray<Evidence> Evidence)
{
    private const int MostEvidence = 200;

    /// <inheritdoc />
    public override string ToString() => Id;

    internal static Requirement Read(PolicyReader requirement) => new(
        requirement.Require("id", EvidenceTexts.Id),
        requirement.Require("says", EvidenceTexts.Anything),
        requirement.OptionalSections("evidence", Requirements.Evidence.Read, MostEvidence));
}
