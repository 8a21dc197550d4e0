namespace BarberPro.Infra.Tests.Requirements;

/// <summary>A requirement and what holds it, as <c>config/requirements/*.yml</c> writes it.</summary>
public sealed class RequirementRow
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>What is required, in one sentence.</summary>
    public string Says { get; set; } = "";

    /// <summary>What holds it, besides tests.</summary>
    public EvidenceRow[] Evidence { get; set; } = [];

    /// <inheritdoc />
    public override string ToString() => Id;
}
