using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-10: databases send their log away.</summary>
internal sealed class DatabaseSendsItsLog : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-10",
        "Databases send their log away",
        "On the server it is gone after three days, or with the server.",
        ["CKV_AWS_129"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(
            node.At("enabledCloudwatchLogsExports")?.Items.Any(log => log.Text == "postgresql") == true,
            node,
            "enabledCloudwatchLogsExports",
            "postgresql among them");
}
