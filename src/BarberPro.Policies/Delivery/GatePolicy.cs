using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Delivery;

/// <summary>What a deployment may do with nobody watching. What else the gate refuses follows from other concerns.</summary>
/// <param name="ChangedShare">Share of the resources there are that one deployment may change, replace or delete, 1% to 100%; new ones do not count.</param>
public sealed record GatePolicy(Percent ChangedShare)
{
    internal static GatePolicy Read(PolicyReader gate) => new(gate.Require("changedShare", Scalars.Percent, new(1), new(100)));
}
