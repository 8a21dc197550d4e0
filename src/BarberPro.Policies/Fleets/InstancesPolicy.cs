using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>What an instance is and how it is bought.</summary>
/// <param name="Image">SSM parameter that names the baked image; <c>{environment}</c>, <c>{service}</c> and <c>{colour}</c> are filled in (ASG-WEB-1).</param>
/// <param name="Types">Instance types of one size and architecture, two or more, the preferred first (ASG-MIX-1).</param>
/// <param name="Mix">How the instances are bought.</param>
/// <param name="Price">On-demand price of one hour of the first type.</param>
/// <param name="SpotAllocation">How EC2 picks spot pools, as AWS writes it.</param>
/// <param name="RootVolume">Encrypted disk of each instance, 8 GiB to 500 GiB.</param>
/// <param name="MetadataHops">Network hops that an answer of the metadata service survives, 1 to 2.</param>
public sealed record InstancesPolicy(
    string Image,
    ImmutableArray<string> Types,
    PurchaseMixPolicy Mix,
    Money Price,
    string SpotAllocation,
    ByteSize RootVolume,
    int MetadataHops)
{
    // Sane for one hour of a small or large instance; an amount outside is a slip of the decimal point.
    private static readonly Scalar<Money> HourlyPrice = Scalars.Dollars.Within("USD 0.001 to USD 100", price => price.Amount is >= 0.001m and <= 100m);

    internal static InstancesPolicy Read(PolicyReader instances)
    {
        var policy = new InstancesPolicy(
            instances.Require("image", Texts.ParameterTemplate),
            instances.List("types", Texts.InstanceType, atLeast: 2, atMost: 20),
            instances.Section("mix", PurchaseMixPolicy.Read),
            instances.Require("price", HourlyPrice),
            instances.Require("spotAllocation", Texts.OneOf("price-capacity-optimized", "capacity-optimized", "capacity-optimized-prioritized", "lowest-price")),
            instances.Require("rootVolume", Scalars.ByteSize, ByteSize.FromGibibytes(8), ByteSize.FromGibibytes(500)),
            instances.Require("metadataHops", Scalars.Count, 1, 2));

        if (instances.AreSound("types"))
        {
            InstanceTypeRules.Check(instances, policy.Types);
        }

        return policy;
    }
}
