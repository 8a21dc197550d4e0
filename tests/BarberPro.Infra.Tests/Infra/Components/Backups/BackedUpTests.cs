using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Backups;

/// <summary>What asks for backups: the server that takes writes, and nothing else, since a replica cannot be restored to a moment.</summary>
[Requirement("DR-1")]
[Requirement("DR-5")]
public sealed class BackedUpTests
{
    private const string Instance = "aws:rds/instance:Instance";

    [Theory, EveryStack]
    public async Task The_primary_alone_carries_the_tag(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.Equal(["database-primary"], graph.Resources.Where(node => node.Value("tags", "backup") is not null).Select(node => node.Name));
        graph.Named("database-primary").ShouldAllHave(Instance, new { tags = new { backup = "daily" } });
    }

    [Fact]
    public async Task After_a_failover_the_promoted_server_carries_it_and_the_other_region_s_plan_finds_it()
    {
        var real = Stacks.Policy(Stacks.ProdAr);
        var graph = await Stacks.Record(real with { Recovery = real.Recovery with { ActiveRegion = "sa-east-1" } });

        graph.Named("sae1-database-standby").ShouldAllHave(Instance, new { tags = new { backup = "daily" } });
        Assert.Contains(graph.OfType("aws:backup/plan:Plan"), plan => plan.Region == "sa-east-1");
    }

    [Theory, EveryStack]
    public async Task What_AWS_Backup_sets_is_left_to_it(string stack) =>
        Assert.Equal(
            ["backupRetentionPeriod", "backupWindow"],
            (await Stacks.Graph(stack)).Get(Instance, "database-primary").Options.IgnoreChanges.Intersect(["backupRetentionPeriod", "backupWindow"]).Order(StringComparer.Ordinal));

    [Theory, EveryStack]
    public void The_objective_is_what_continuous_backup_reaches(string stack) =>
        Assert.Equal(TimeSpan.FromMinutes(5), Stacks.Policy(stack).Recovery.Objectives.Rpo);
}
