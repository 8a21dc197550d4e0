using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Graph.Rules.Backups;

/// <summary>BP-BU-05: backups are kept as long everywhere, and as long as the lock admits.</summary>
internal sealed class BackupsAgree : IRule
{
    public RuleCard Card { get; } = new(
        "BP-BU-05",
        "Backups are kept as long everywhere, and as long as the lock admits",
        "A job whose retention the lock does not admit fails every night (DR-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.BackupPlan, ResourceTypes.BackupsReplication];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var kept = graph.OfType(ResourceTypes.Database).Where(database => database.At("replicateSourceDb") is null).Select(database => database.Number("backupRetentionPeriod")).OfType<double>().ToArray();
        if (kept.Length == 0)
        {
            return Verdict.NotApplicable("there is no database to compare with");
        }

        if (node.Type == ResourceTypes.BackupsReplication)
        {
            return Verdict.When(node.Number("retentionPeriod") == kept[0], node, "retentionPeriod", $"{kept[0]}, like the database");
        }

        var locks = graph.Sources(node, "rules").Distinct().SelectMany(vault => graph.Users(vault, ResourceTypes.VaultLock)).ToArray();
        var days = node.Each("rules").SelectMany(rule => rule.Value.Items("copyActions").Select(copy => copy.Number("lifecycle.deleteAfter")).Prepend(rule.Value.Number("lifecycle.deleteAfter")));
        return Verdict.All(days.Select(day => Verdict.When(
            day == kept[0] && Array.TrueForAll(locks, bolt => bolt.Number("minRetentionDays") <= day && day <= bolt.Number("maxRetentionDays")),
            "rules[].lifecycle.deleteAfter",
            day is null ? "missing" : string.Create(CultureInfo.InvariantCulture, $"{day}"),
            $"{kept[0]}, like the database, and within the vaults' locks")));
    }
}
