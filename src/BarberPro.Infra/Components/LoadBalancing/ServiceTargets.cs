using BarberPro.Policies.LoadBalancing;

using Pulumi.Aws.LB;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>The target groups of one service, one a colour (LB-9).</summary>
/// <param name="Blue">Targets of the blue colour.</param>
/// <param name="Green">Targets of the green colour.</param>
public sealed record ServiceTargets(TargetGroup Blue, TargetGroup Green)
{
    /// <summary>Targets of a colour.</summary>
    public TargetGroup Of(Colour colour) => colour == Colour.Blue ? Blue : Green;
}
