using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Databases;

public sealed class DatabaseTests
{
    [Fact]
    [Requirement("DB-1")]
    public async Task Production_s_primary_is_a_r6g_xlarge_in_two_zones_that_nothing_deletes_by_mistake() =>
        (await Stacks.Graph(Stacks.ProdAr)).Named("database-primary").ShouldHave(Types.Database, new
        {
            identifier = "barberpro-prod-ar-database-primary",
            engine = "postgres",
            engineVersion = "17",
            instanceClass = "db.r6g.xlarge",
            multiAz = true,
            deletionProtection = true,
            skipFinalSnapshot = false,
            finalSnapshotIdentifier = "barberpro-prod-ar-database-primary-final",
            deleteAutomatedBackups = false,
            dbName = "barberpro",
            username = "barberpro",
            manageMasterUserPassword = (bool?)null,
        });

    [Fact]
    [Requirement("DB-2")]
    [Requirement("DR-1")]
    public async Task Production_s_primary_has_500_GB_of_gp3_and_backups_of_35_days_taken_at_night() =>
        (await Stacks.Graph(Stacks.ProdAr)).Named("database-primary").ShouldHave(Types.Database, new
        {
            allocatedStorage = 500,
            maxAllocatedStorage = 1000,
            storageType = "gp3",
            iops = (int?)null,
            storageThroughput = (int?)null,
            backupRetentionPeriod = 35,
            backupWindow = "06:00-07:00",
            maintenanceWindow = "sun:07:30-sun:08:30",
        });

    [Fact]
    [Requirement("DB-1")]
    [Requirement("DB-2")]
    public async Task Development_s_primary_is_small_and_disposable() =>
        (await Stacks.Graph(Stacks.Dev)).Named("database-primary").ShouldHave(Types.Database, new
        {
            instanceClass = "db.t4g.small",
            multiAz = false,
            allocatedStorage = 20,
            maxAllocatedStorage = 50,
            backupRetentionPeriod = 1,
            deleteAutomatedBackups = true,
            skipFinalSnapshot = true,
            deletionProtection = false,
            databaseInsightsMode = "standard",
            performanceInsightsRetentionPeriod = 7,
        });

    [Theory, EveryStack]
    [Requirement("DB-1")]
    [Requirement("DB-10")]
    [Requirement("OPS-4")]
    public async Task Every_server_is_encrypted_measured_logged_and_changed_at_night_alone(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.Database, new
        {
            storageEncrypted = true,
            publiclyAccessible = false,
            autoMinorVersionUpgrade = true,
            applyImmediately = false,
            caCertIdentifier = "rds-ca-rsa2048-g1",
            copyTagsToSnapshot = true,
            iamDatabaseAuthenticationEnabled = true,
            port = 5432,
            storageType = "gp3",
            monitoringInterval = 30,
            performanceInsightsEnabled = true,
            enabledCloudwatchLogsExports = new[] { "postgresql", "upgrade" },
            maintenanceWindow = "sun:07:30-sun:08:30",
            timezone = (string?)null,
        });
        Assert.All(graph.OfType(Types.Database), server => Assert.EndsWith("database", Assert.Single(graph.Sources(server, "performanceInsightsKmsKeyId")), StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("DB-10")]
    public async Task Production_keeps_465_days_of_insights_in_the_advanced_mode() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldAllHave(Types.Database, new { databaseInsightsMode = "advanced", performanceInsightsRetentionPeriod = 465, monitoringInterval = 30 });

    [Theory, EveryStack]
    [Requirement("DB-10")]
    public async Task RDS_alone_assumes_the_role_that_measures(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.Named("database-monitoring").ShouldHave(Types.Role, new
        {
            assumeRolePolicy = new { Statement = new[] { new { Effect = "Allow", Action = "sts:AssumeRole", Principal = new { Service = "monitoring.rds.amazonaws.com" } } } },
        });
        graph.Named("database-monitoring").ShouldHave(
            "aws:iam/rolePolicyAttachment:RolePolicyAttachment", new { policyArn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole" });
        Assert.All(graph.OfType(Types.Database), server => Assert.Contains(graph.Sources(server, "monitoringRoleArn"), source => source.EndsWith("database-monitoring", StringComparison.Ordinal)));
    }

    [Theory, EveryStack]
    [Requirement("DR-1")]
    [Requirement("DB-12")]
    public async Task What_AWS_Backup_and_rotation_take_over_the_program_leaves_alone(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.Equal(["backupRetentionPeriod", "backupWindow", "password"], graph.Get(Types.Database, "database-primary").Options.IgnoreChanges.Order(StringComparer.Ordinal));
        Assert.All(
            graph.OfType(Types.Database).Where(server => server.Name != "database-primary"), server => Assert.Empty(server.Options.IgnoreChanges));
    }

    [Theory]
    [Requirement("DB-3")]
    [InlineData("prod-ar", 3)]
    [InlineData("dev", 1)]
    public async Task Each_replica_follows_the_primary_from_a_zone_of_its_own(string stack, int count)
    {
        var graph = await Stacks.Graph(stack);
        var replicas = graph.OfType(Types.Database).Where(server => server.Name.StartsWith("database-replica-", StringComparison.Ordinal)).ToArray();

        Assert.Equal(count, replicas.Length);
        Assert.Equal(count, replicas.Select(replica => replica.Text("availabilityZone")).Distinct().Count());
        Assert.All(replicas, replica =>
        {
            Assert.Equal($"{Types.Database} database-primary", Assert.Single(graph.Sources(replica, "replicateSourceDb")));
            Assert.StartsWith("arn:aws:rds:", replica.Text("replicateSourceDb"), StringComparison.Ordinal);
            Assert.Equal($"{Types.ServerParameters} database-replica", Assert.Single(graph.Sources(replica, "parameterGroupName")));
            Assert.Equal(graph.Get(Types.Database, "database-primary").Text("instanceClass"), replica.Text("instanceClass"));
            Assert.True(replica.Value("skipFinalSnapshot")!.Flag);
            Assert.All(new[] { "engine", "engineVersion", "username", "password", "allocatedStorage", "dbName", "kmsKeyId" }, property => Assert.Null(replica.Value(property)));
        });
    }

    [Theory, EveryStack]
    [Requirement("DB-8")]
    [Requirement("LOG-2")]
    public async Task A_server_s_log_groups_exist_before_it_does(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Types.Database), server =>
        {
            Assert.Equal([$"{Types.LogGroup} {server.Name}-postgresql", $"{Types.LogGroup} {server.Name}-upgrade"], graph.Predecessors(server).Order(StringComparer.Ordinal));
            Assert.Equal(
                $"/aws/rds/instance/{server.Text("identifier")}/postgresql", graph.Get(Types.LogGroup, $"{server.Name}-postgresql").Text("name"));
        });
    }

    [Theory, EveryStack]
    [Requirement("DB-3")]
    [Requirement("DB-12")]
    public async Task No_server_s_password_is_managed_by_RDS_since_its_replicas_could_not_be_made(string stack) =>
        (await Stacks.Graph(stack)).ShouldAllHave(Types.Database, new { manageMasterUserPassword = (bool?)null });
}
