using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>What an instance type can do.</summary>
/// <param name="Type">The type.</param>
/// <param name="Processors">Virtual processors, 1 to 256.</param>
/// <param name="Baseline">Share of them that can be used for ever, 1% to 100%: less than all on burstable types, which are counted at it.</param>
public sealed record InstanceCapacityPolicy(string Type, int Processors, Percent Baseline)
{
    internal static InstanceCapacityPolicy Read(PolicyReader instance) => new(
        instance.Require("type", Texts.InstanceType),
        instance.Require("processors", Scalars.Count, 1, 256),
        instance.Require("baseline", Scalars.Percent, new(1), new(100)));
}
