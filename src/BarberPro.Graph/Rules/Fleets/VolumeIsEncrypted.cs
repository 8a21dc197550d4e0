using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-08: disks of instances are encrypted.</summary>
internal sealed class VolumeIsEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-08",
        "Disks of instances are encrypted",
        "A disk outlives its instance as a snapshot.",
        ["CKV2_AWS_2", "AwsSolutions-EC26"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Items("blockDeviceMappings").Any()
        ? Verdict.All(node.Each("blockDeviceMappings").Select(disk => Expect.Flag(node, $"{disk.Path}.ebs.encrypted", true)))
        : Verdict.Violated("blockDeviceMappings", "missing", "the root volume, encrypted");
}
