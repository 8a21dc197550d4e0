using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Caching;

public sealed class CacheTests
{
    private const string Parameters = "aws:elasticache/parameterGroup:ParameterGroup";
    private const string UserGroup = "aws:elasticache/userGroup:UserGroup";

    [Fact]
    [Requirement("CA-1")]
    [Requirement("DR-3")]
    public async Task Production_has_three_shards_of_two_m6g_large_in_either_region() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.Cache, 2, new
        {
            engine = "redis",
            engineVersion = "7.1",
            nodeType = "cache.m6g.large",
            clusterMode = "enabled",
            numNodeGroups = 3,
            replicasPerNodeGroup = 1,
            automaticFailoverEnabled = true,
            multiAzEnabled = true,
            numCacheClusters = (int?)null,
            snapshotRetentionLimit = 7,
            snapshotWindow = "05:00-06:00",
            maintenanceWindow = "mon:07:30-mon:08:30",
            applyImmediately = false,
            port = 6379,
        });

    [Fact]
    [Requirement("CA-1")]
    public async Task Development_has_one_small_node_and_production_leaves_a_snapshot()
    {
        (await Stacks.Graph(Stacks.Dev)).ShouldHaveCount(Types.Cache, 1, new
        {
            nodeType = "cache.t4g.micro",
            numNodeGroups = 1,
            replicasPerNodeGroup = 0,
            automaticFailoverEnabled = true,
            multiAzEnabled = false,
            snapshotRetentionLimit = 1,
            finalSnapshotIdentifier = (string?)null,
        });
        (await Stacks.Graph(Stacks.ProdAr)).Named("cache").ShouldHave(Types.Cache, new { finalSnapshotIdentifier = "barberpro-prod-ar-cache-final" });
    }

    [Theory, EveryStack]
    [Requirement("CA-4")]
    public async Task What_was_used_least_recently_goes_first(string stack)
    {
        var groups = (await Stacks.Graph(stack)).OfType(Parameters).ToArray();

        Assert.NotEmpty(groups);
        Assert.All(groups, group =>
        {
            Assert.Equal("redis7", group.Text("family"));
            Assert.Equal(["cluster-enabled yes", "maxmemory-policy allkeys-lru"], group.Value("parameters")!.Items.Select(item => $"{item["name"]!.Text} {item["value"]!.Text}").Order(StringComparer.Ordinal));
        });
    }

    [Theory, EveryStack]
    [Requirement("CA-5")]
    public async Task The_cache_is_encrypted_at_rest_and_on_the_way(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.Cache, new
        {
            atRestEncryptionEnabled = true,
            transitEncryptionEnabled = true,
            transitEncryptionMode = "required",
            authToken = (string?)null,
            autoMinorVersionUpgrade = true,
        });
        Assert.All(graph.OfType(Types.Cache), cache =>
        {
            Assert.Equal([$"{Types.Key} {cache.Name}"], graph.Sources(cache, "kmsKeyId"));
            Assert.Equal([$"{Types.SecurityGroup} {cache.Name}"], graph.Sources(cache, "securityGroupIds"));
            Assert.Equal([$"aws:elasticache/subnetGroup:SubnetGroup {cache.Name}"], graph.Sources(cache, "subnetGroupName"));
        });
    }

    [Fact]
    [Requirement("CA-5")]
    public async Task Only_ElastiCache_of_the_region_uses_the_key() => (await Stacks.Graph(Stacks.ProdAr)).Named("sae1-cache").ShouldHave(Types.Key, new
    {
        enableKeyRotation = true,
        deletionWindowInDays = 30,
        policy = new { Statement = new object[] { new { }, new { Condition = new { StringEquals = new Dictionary<string, string> { ["kms:ViaService"] = "elasticache.sa-east-1.amazonaws.com" } } } } },
    });

    [Theory, EveryStack]
    [Requirement("CA-5")]
    public async Task One_user_may_use_the_cache_and_the_default_one_nothing(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var application = graph.Get(Types.CacheUser, "cache-app");

        graph.Named("cache-default").ShouldHave(Types.CacheUser, new { userName = "default", accessString = "off ~* -@all", engine = "redis", noPasswordRequired = true });
        graph.Named("cache-app").ShouldHave(Types.CacheUser, new { userName = "barberpro-app", accessString = "on ~* &* +@all -@dangerous +info" });
        Assert.Equal([$"{Types.CacheUser} cache-app", $"{Types.CacheUser} cache-default"], graph.Sources(graph.Get(UserGroup, "cache"), "userIds").Order(StringComparer.Ordinal));
        Assert.Equal([$"{UserGroup} cache"], graph.Sources(graph.Get(Types.Cache, "cache"), "userGroupIds"));
        Assert.Equal(["random:index/randomPassword:RandomPassword cache"], graph.Sources(application, "passwords"));
    }

    [Theory, EveryStack]
    [Requirement("CA-5")]
    [Requirement("LOG-2")]
    public async Task Slow_commands_and_the_engine_s_log_are_kept_as_JSON(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.Cache, new
        {
            logDeliveryConfigurations = new[]
            {
                new { logType = "slow-log", logFormat = "json", destinationType = "cloudwatch-logs", destination = $"/barberpro/{stack}/cache/slow-log" },
                new { logType = "engine-log", logFormat = "json", destinationType = "cloudwatch-logs", destination = $"/barberpro/{stack}/cache/engine-log" },
            },
        });
        Assert.Equal([$"{Types.LogGroup} cache-slow-log", $"{Types.LogGroup} cache-engine-log"], graph.Sources(graph.Get(Types.Cache, "cache"), "logDeliveryConfigurations"));
    }

    [Theory]
    [Requirement("CA-2")]
    [InlineData("us-east-1")]
    [InlineData("sa-east-1")]
    public async Task The_application_is_told_how_long_to_keep_what_and_where(string region)
    {
        var told = (await Stacks.Graph(Stacks.ProdAr)).OfType(Types.Parameter)
            .Where(parameter => parameter.Region == region && parameter.Text("name").StartsWith("/barberpro/prod-ar/cache/", StringComparison.Ordinal) && !parameter.Name.EndsWith("endpoint", StringComparison.Ordinal))
            .Select(parameter => $"{parameter.Text("name")["/barberpro/prod-ar/cache/".Length..]} {parameter.Text("insecureValue")}");

        Assert.Equal(["port 6379", "secret /barberpro/prod-ar/secrets/cache", "ttl/catalog 21600", "ttl/profiles 3600", "ttl/sessions 86400"], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Requirement("CA-1")]
    public async Task Each_region_s_application_uses_the_cache_of_its_region()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Equal([$"{Types.Cache} cache"], graph.Sources(graph.Get(Types.Parameter, "cache-endpoint"), "insecureValue"));
        Assert.Equal([$"{Types.Cache} sae1-cache"], graph.Sources(graph.Get(Types.Parameter, "sae1-cache-endpoint"), "insecureValue"));
        Assert.StartsWith("clustercfg.", graph.Get(Types.Parameter, "cache-endpoint").Text("insecureValue"), StringComparison.Ordinal);
    }
}
