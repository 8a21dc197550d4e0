using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Infra.Tests.Infra.Components.Security;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Backups;

[Requirement("DR-5")]
public sealed class BackupVaultTests
{
    private const string Vault = "aws:backup/vault:Vault";
    private const string Lock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
    private const string Replica = "aws:kms/replicaKey:ReplicaKey";
    private const string Rule = "aws:cloudwatch/eventRule:EventRule";

    [Fact]
    public async Task Both_regions_have_a_vault()
    {
        Assert.Equal(
            ["sa-east-1 barberpro-prod-ar-sae1-vault", "us-east-1 barberpro-prod-ar-vault"],
            (await Stacks.Graph(Stacks.ProdAr)).OfType(Vault).Select(vault => $"{vault.Region} {vault.Text("name")}").Order(StringComparer.Ordinal));
        Assert.Equal(["barberpro-dev-vault"], (await Stacks.Graph(Stacks.Dev)).OfType(Vault).Select(vault => vault.Text("name")));
    }

    [Theory]
    [InlineData("dev", 1, 35)]
    [InlineData("prod-ar", 7, 35)]
    public async Task Every_vault_is_locked_in_the_mode_that_can_be_undone(string stack, int atLeast, int atMost)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Lock, new { minRetentionDays = atLeast, maxRetentionDays = atMost, changeableForDays = (int?)null });
        Assert.Equal(graph.OfType(Vault).Select(vault => $"{vault}").Order(StringComparer.Ordinal), graph.OfType(Lock).SelectMany(node => graph.Sources(node, "backupVaultName")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_region_encrypts_with_its_own_replica_of_one_multi_region_key()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.Named("vault").ShouldAllHave(Types.Key, new { multiRegion = true, enableKeyRotation = true, deletionWindowInDays = 30 });
        graph.Named("sae1-vault").ShouldAllHave(Replica, new { deletionWindowInDays = 30 });
        var replica = graph.Get(Replica, "sae1-vault");
        Assert.Equal(("sa-east-1", $"{Types.Key} vault"), (replica.Region, graph.Sources(replica, "primaryKeyArn").Single()));
        Assert.Equal([$"{Types.Key} vault"], graph.Sources(graph.Get(Vault, "vault"), "kmsKeyArn"));
        Assert.Equal([$"{Replica} sae1-vault"], graph.Sources(graph.Get(Vault, "sae1-vault"), "kmsKeyArn"));
    }

    [Theory]
    [InlineData(Types.Key, "vault", "us-east-1")]
    [InlineData(Replica, "sae1-vault", "sa-east-1")]
    public async Task Only_AWS_Backup_and_RDS_of_the_region_use_the_key(string type, string name, string region) => (await Stacks.Graph(Stacks.ProdAr)).Named(name).ShouldAllHave(type, new
    {
        policy = new
        {
            Statement = new object[]
            {
                new { Principal = new { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*" },
                new { Sid = "ThroughBackup", Condition = new { StringEquals = Via($"backup.{region}.amazonaws.com") } },
                new { Sid = "ThroughRds", Condition = new { StringEquals = Via($"rds.{region}.amazonaws.com") } },
            },
        },
    });

    [Theory]
    [InlineData("backup-failed", "Backup Job State Change", "ABORTED,EXPIRED,FAILED")]
    [InlineData("copy-failed", "Copy Job State Change", "FAILED")]
    [Requirement("DR-1")]
    public async Task A_job_that_fails_warns(string purpose, string kind, string states)
    {
        foreach (var stack in Stacks.All)
        {
            var graph = await Stacks.Graph(stack);

            var rule = graph.Get(Rule, $"vault-{purpose}");
            graph.Named(rule.Name).ShouldAllHave(Rule, new
            {
                eventPattern = new Dictionary<string, object> { ["source"] = new[] { "aws.backup" }, ["detail-type"] = new[] { kind }, ["detail"] = new { state = states.Split(',') } },
            });
            Assert.Equal([$"{Vault} vault"], graph.Sources(rule, "eventPattern"));
            Assert.Equal(["aws:sns/topic:Topic alerts-warning"], graph.Sources(graph.Get("aws:cloudwatch/eventTarget:EventTarget", rule.Name), "arn"));
        }
    }

    [Fact]
    public async Task Figures_come_from_policy()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new BackupVault("vault", BackupSamples.Policy, new(Samples.Context, Output.Create("arn:key"), SecuritySamples.Alerts)));

        graph.ShouldAllHave(Lock, new { minRetentionDays = 2, maxRetentionDays = 20 });
        graph.ShouldAllHave(Vault, new { kmsKeyArn = "arn:key" });
        Assert.All(graph.OfType(Vault), vault => Assert.True(vault.Options.Protect));
    }

    private static Dictionary<string, string> Via(string service) => new() { ["kms:CallerAccount"] = "111122223333", ["kms:ViaService"] = service };
}
