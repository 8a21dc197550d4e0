using BarberPro.Policies;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Cli.Shifts;

/// <summary>The edit of a stack's overlay that moves traffic by one step.</summary>
/// <param name="File">The overlay.</param>
/// <param name="Colour">The colour that gains.</param>
/// <param name="Weight">What it has afterwards.</param>
/// <param name="KeepsColour">Whether a client keeps its colour; off on the way back, so that nobody stays with what fails (LB-9).</param>
internal sealed record TrafficEdit(string File, Colour Colour, int Weight, bool KeepsColour)
{
    /// <summary>The next step to a colour, no further than a weight; null where it has that already.</summary>
    internal static TrafficEdit? To(string file, StackPolicy policy, Colour colour, int atMost, bool keepsColour)
    {
        var step = policy.Delivery.Shift.After(policy.LoadBalancing.Traffic.WeightOf(colour))?.Weight ?? 0;
        var weight = Math.Min(step, atMost);
        return weight > policy.LoadBalancing.Traffic.WeightOf(colour) ? new(file, colour, weight, keepsColour) : null;
    }

    /// <summary>What the overlay has to say, as YAML.</summary>
    internal string Text()
    {
        var (blue, green) = Colour == Colour.Blue ? (Weight, 100 - Weight) : (100 - Weight, Weight);
        return $"""
            # {File}
            loadBalancing:
              traffic:                            # LB-9: 100 in all
                blue: {blue}
                green: {green}
                stickiness:
                  enabled: {(KeepsColour ? "true " : "false")}                  # LB-9: {(KeepsColour ? "a client keeps its colour" : "off on the way back, on again afterwards")}

            """.ReplaceLineEndings("\n");
    }
}
