using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>How traffic divides between the two colours of every service (LB-9).</summary>
/// <param name="Blue">Share of requests that blue receives, 0 to 100.</param>
/// <param name="Green">Share of requests that green receives, 0 to 100; 100 in all.</param>
/// <param name="Stickiness">How long a client keeps its colour.</param>
public sealed record TrafficPolicy(int Blue, int Green, ColourStickinessPolicy Stickiness)
{
    /// <summary>The colour that carries more of the traffic; blue when both carry the same.</summary>
    public Colour Heavier => Green > Blue ? Colour.Green : Colour.Blue;

    /// <summary>Whether both colours receive requests, as they do while traffic is being moved.</summary>
    public bool IsShifting => Blue > 0 && Green > 0;

    /// <summary>Share of requests that a colour receives, 0 to 100.</summary>
    public int WeightOf(Colour colour) => colour == Colour.Blue ? Blue : Green;

    internal static TrafficPolicy Read(PolicyReader traffic)
    {
        var policy = new TrafficPolicy(
            traffic.Require("blue", Scalars.Count, 0, 100),
            traffic.Require("green", Scalars.Count, 0, 100),
            traffic.Section("stickiness", ColourStickinessPolicy.Read));

        if (traffic.AreSound("blue", "green") && policy.Blue + policy.Green != 100)
        {
            traffic.Reject("green", LoadBalancingCodes.Weights, $"blue is {policy.Blue} and green is {policy.Green}; expected 100 in all", "blue");
        }

        return policy;
    }
}
