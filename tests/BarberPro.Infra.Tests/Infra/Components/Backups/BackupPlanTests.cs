using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Infra.Tests.Infra.Components.Security;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Backups;

public sealed class BackupPlanTests
{
    private const string Plan = "aws:backup/plan:Plan";
    private const string Selection = "aws:backup/selection:Selection";
    private const string Vault = "aws:backup/vault:Vault";

    [Theory]
    [Requirement("DR-1")]
    [Requirement("DR-2")]
    [InlineData("backups", "sae1-vault")]
    [InlineData("sae1-backups", "vault")]
    public async Task Each_day_a_region_keeps_any_moment_and_copies_a_snapshot_to_the_other(string name, string other)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.Named(name).ShouldAllHave(Plan, new
        {
            rules = new object[]
            {
                new { ruleName = "pitr", schedule = "cron(0 9 ? * * *)", enableContinuousBackup = true, startWindow = 60, completionWindow = 240, lifecycle = new { deleteAfter = 35 } },
                new
                {
                    ruleName = "copy",
                    schedule = "cron(0 11 ? * * *)",
                    enableContinuousBackup = (bool?)null,
                    startWindow = 60,
                    completionWindow = 240,
                    lifecycle = new { deleteAfter = 35 },
                    copyActions = new[] { new { lifecycle = new { deleteAfter = 35 } } },
                },
            },
        });
        var plan = graph.Get(Plan, name);
        Assert.Equal([$"{Vault} {other}"], graph.Sources(plan, "rules[1].copyActions"));
        Assert.Equal(
            [$"{Vault} {name.Replace("backups", "vault", StringComparison.Ordinal)}"],
            plan.References.Where(reference => reference.Property.EndsWith("targetVaultName", StringComparison.Ordinal)).Select(reference => $"{graph.Find(reference.Urn)}").Distinct());
    }

    [Fact]
    [Requirement("DR-1")]
    public async Task Without_a_second_region_there_is_no_copy() => (await Stacks.Graph(Stacks.Dev)).ShouldAllHave(Plan, new
    {
        rules = new[] { new { ruleName = "pitr", enableContinuousBackup = true, lifecycle = new { deleteAfter = 1 } } },
    });

    [Theory, EveryStack]
    [Requirement("DR-5")]
    [Requirement("X-9")]
    public async Task What_carries_the_tag_in_this_environment_is_backed_up(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Selection, new
        {
            resources = new[] { "*" },
            conditions = new[]
            {
                new { stringEquals = new[] { new { key = "aws:ResourceTag/backup", value = "daily" }, new { key = "aws:ResourceTag/Environment", value = stack } } },
            },
        });
        Assert.All(graph.OfType(Selection), selection =>
        {
            Assert.Equal([$"{Plan} {selection.Name}"], graph.Sources(selection, "planId"));
            Assert.Equal([$"{Types.Role} backups-take"], graph.Sources(selection, "iamRoleArn"));
        });
        Assert.Equal(("backup", "daily"), (BackupTag.EveryDay.Single().Key, BackupTag.EveryDay.Single().Value));
    }

    /// <summary>Check 9 of the requirement table; that RDS keeps the same is a rule of the policies.</summary>
    [Theory]
    [Requirement("DR-1")]
    [Requirement("DR-5")]
    [InlineData("dev", 1)]
    [InlineData("prod-ar", 35)]
    public async Task Plan_copies_and_database_keep_backups_equally_long_and_within_the_lock(string stack, int days)
    {
        var graph = await Stacks.Graph(stack);

        Assert.Equal(TimeSpan.FromDays(days), Stacks.Policy(stack).Databases.Backups.Retention);
        Assert.All(
            graph.OfType(Plan).SelectMany(plan => plan.Inputs.Leaves()).Where(leaf => leaf.Key == "deleteAfter"), leaf => Assert.Equal(days, leaf.Value.Number));
        Assert.All(
            graph.OfType("aws:backup/vaultLockConfiguration:VaultLockConfiguration"),
            locked => Assert.InRange(days, locked.Value("minRetentionDays")!.Number!.Value, locked.Value("maxRetentionDays")!.Number!.Value));
    }

    [Theory, EveryStack]
    [Requirement("DR-2")]
    public async Task One_role_takes_backups_and_another_restores_them(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var account = Stacks.Policy(stack).Platform.Account;
        var regions = Stacks.Policy(stack).Recovery.Standby.Select(standby => standby.Region).Prepend("us-east-1");

        Assert.Equal(
            ["backups-restore arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores", "backups-take arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"],
            graph.OfType("aws:iam/rolePolicyAttachment:RolePolicyAttachment").Where(node => node.Name.StartsWith("backups-", StringComparison.Ordinal)).Select(node => $"{node.Name} {node.Text("policyArn")}").Order(StringComparer.Ordinal));
        var snapshots = graph.Get("aws:iam/rolePolicy:RolePolicy", "backups-take").Text("policy");
        Assert.Contains("\"Action\":\"rds:DeleteDBSnapshot\"", snapshots, StringComparison.Ordinal);
        Assert.All(regions, region => Assert.Contains($"arn:aws:rds:{region}:{account}:snapshot:awsbackup:*", snapshots, StringComparison.Ordinal));
        Assert.All(["backups-take", "backups-restore"], role => Assert.Contains("\"Service\":\"backup.amazonaws.com\"", graph.Get(Types.Role, role).Text("assumeRolePolicy"), StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("DR-1")]
    public async Task Figures_come_from_policy()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var vault = new BackupVault("vault", BackupSamples.Policy, new(Samples.Context, Output.Create("arn:key"), SecuritySamples.Alerts));
            _ = new BackupPlan("plan", BackupSamples.Policy, new(Samples.Context, vault, vault, Output.Create("arn:role")));
        });

        graph.ShouldAllHave(Plan, new
        {
            rules = new object[]
            {
                new { schedule = "cron(5 4 ? * * *)", startWindow = 90, completionWindow = 360, lifecycle = new { deleteAfter = 12 } },
                new { schedule = "cron(35 14 ? * * *)", copyActions = new[] { new { lifecycle = new { deleteAfter = 12 } } } },
            },
        });
    }

    [Fact]
    [Requirement("DR-1")]
    public void Schedules_are_written_as_AWS_reads_them()
    {
        Assert.Equal("cron(0 9 ? * * *)", BackupSchedule.Daily(new TimeOnly(9, 0)));
        Assert.Equal("cron(45 23 28 * ? *)", BackupSchedule.Monthly(28, new TimeOnly(23, 45)));
    }
}
