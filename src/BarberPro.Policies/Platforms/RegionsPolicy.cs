using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Platforms;

/// <summary>AWS regions in use.</summary>
/// <param name="Primary">Region that serves the traffic (LB-3).</param>
public sealed record RegionsPolicy(string Primary)
{
    internal static RegionsPolicy Read(PolicyReader regions) => new(regions.Require("primary", Texts.Region));
}
