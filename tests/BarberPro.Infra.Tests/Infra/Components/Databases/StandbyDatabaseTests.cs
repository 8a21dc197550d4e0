using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Databases;

[Requirement("DR-2")]
public sealed class StandbyDatabaseTests
{
    private const string Replication = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";

    private static readonly Lazy<Task<ResourceGraph>> FailedOver = new(() =>
    {
        var real = Stacks.Policy(Stacks.ProdAr);
        return Stacks.Record(real with { Recovery = real.Recovery with { ActiveRegion = "sa-east-1" } });
    });

    [Fact]
    public async Task The_standby_s_server_follows_the_primary_under_a_key_of_its_own_region()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var server = graph.Get(Types.Database, "sae1-database-standby");

        Assert.Equal("sa-east-1", server.Region);
        Assert.Equal([$"{Types.Database} database-primary"], graph.Sources(server, "replicateSourceDb"));
        Assert.Equal([$"{Types.ReplicaKey} sae1-database"], graph.Sources(server, "kmsKeyId"));
        Assert.Equal([$"{Types.ServerParameters} sae1-database-standby"], graph.Sources(server, "parameterGroupName"));
        Assert.Equal(["aws:rds/subnetGroup:SubnetGroup sae1-database"], graph.Sources(server, "dbSubnetGroupName"));
        graph.Named(server.Name).ShouldHave(Types.Database, new
        {
            identifier = "barberpro-prod-ar-sae1-database-standby",
            instanceClass = "db.r6g.xlarge",
            multiAz = true,
            storageEncrypted = true,
            maxAllocatedStorage = 1000,
        });
        Assert.All(new[] { "engine", "username", "password", "allocatedStorage" }, property => Assert.Null(server.Value(property)));
    }

    [Fact]
    [Requirement("DR-1")]
    public async Task The_primary_s_backups_are_kept_35_days_in_the_standby_region_too()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var replication = Assert.Single(graph.OfType(Replication));

        Assert.Equal(("sa-east-1", 35d), (replication.Region, replication.Value("retentionPeriod")!.Number));
        Assert.Equal([$"{Types.Database} database-primary"], graph.Sources(replication, "sourceDbInstanceArn"));
        Assert.Equal([$"{Types.ReplicaKey} sae1-database"], graph.Sources(replication, "kmsKeyId"));
    }

    [Fact]
    [Requirement("DR-1")]
    public async Task Once_promoted_it_can_be_restored_like_the_primary_could() => (await Stacks.Graph(Stacks.ProdAr)).Named("sae1-database-standby").ShouldHave(
        Types.Database, new { backupRetentionPeriod = 35, backupWindow = "06:00-07:00", deleteAutomatedBackups = false, deletionProtection = true });

    [Fact]
    [Requirement("DR-3")]
    public async Task A_failover_ends_its_replication_has_it_backed_up_and_changes_nothing_else_of_it()
    {
        var before = (await Stacks.Graph(Stacks.ProdAr)).Get(Types.Database, "sae1-database-standby");
        var after = (await FailedOver.Value).Get(Types.Database, "sae1-database-standby");

        Assert.Equal(before.Urn, after.Urn);
        Assert.Null(after.Value("replicateSourceDb"));
        Assert.Equal((true, false), (before.Value("skipFinalSnapshot")!.Flag, after.Value("skipFinalSnapshot")!.Flag));
        Assert.Equal(
            before.Inputs.Members.Where(member => member.Name is not "replicateSourceDb" and not "skipFinalSnapshot"),
            after.Inputs.Members.Where(member => member.Name is not "skipFinalSnapshot" and not "tags"));

        // The primary of the day is the one that AWS Backup takes (DR-5).
        Assert.Null(before.Value("tags"));
        Assert.Equal("daily", after.Text("tags", "backup"));
    }

    [Fact]
    [Requirement("DR-3")]
    public async Task A_failover_leaves_the_primary_region_s_databases_as_they_are()
    {
        var before = await Stacks.Graph(Stacks.ProdAr);
        var after = await FailedOver.Value;

        Assert.All(before.OfType(Types.Database).Where(server => server.Region == "us-east-1"), server => Assert.Equal(server.Inputs, after.Find(server.Urn)?.Inputs));
    }

    [Fact]
    [Requirement("DR-3")]
    public async Task The_standby_s_application_writes_to_the_active_region_whichever_it_is()
    {
        var (before, after) = (await Stacks.Graph(Stacks.ProdAr), await FailedOver.Value);

        Assert.Equal([$"{Types.Proxy} database"], before.Sources(before.Get(Types.Parameter, "sae1-db-writer-endpoint"), "insecureValue"));
        Assert.Equal([$"{Types.Database} sae1-database-standby"], after.Sources(after.Get(Types.Parameter, "sae1-db-writer-endpoint"), "insecureValue"));
        Assert.Equal([$"{Types.Proxy} database"], after.Sources(after.Get(Types.Parameter, "db-writer-endpoint"), "insecureValue"));
    }

    [Fact]
    [Requirement("DB-6")]
    [Requirement("C-7")]
    public async Task In_the_standby_region_one_server_answers_for_all_three_replicas()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        for (var number = 1; number <= 3; number++)
        {
            Assert.Equal([$"{Types.Database} sae1-database-standby"], graph.Sources(graph.Get(Types.Parameter, $"sae1-db-replica-{number}-endpoint"), "insecureValue"));
        }
    }
}
