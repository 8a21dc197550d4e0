using System.Collections.Immutable;

namespace BarberPro.Graph.Rules;

/// <summary>One thing that must hold for every resource of some types. A rule only looks: it has no state and never throws, whatever a graph holds.</summary>
public interface IRule
{
    /// <summary>What the rule is called, and why it exists.</summary>
    RuleCard Card { get; }

    /// <summary>Type tokens of the resources that it is asked about.</summary>
    ImmutableArray<string> Types { get; }

    /// <summary>Judges one resource.</summary>
    /// <param name="node">A resource of one of <see cref="Types"/>.</param>
    /// <param name="graph">Everything around it.</param>
    Verdict Check(ResourceNode node, RuleContext graph);
}
