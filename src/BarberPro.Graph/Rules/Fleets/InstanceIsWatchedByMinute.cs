using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-09: instances are measured every minute.</summary>
internal sealed class InstanceIsWatchedByMinute : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-09",
        "Instances are measured every minute",
        "By default EC2 reports every five minutes, and a rule of three minutes means nothing (ASG-TRG-1).",
        ["AwsSolutions-EC28"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "monitoring.enabled", true);
}
