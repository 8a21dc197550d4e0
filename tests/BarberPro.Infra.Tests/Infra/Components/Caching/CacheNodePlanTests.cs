using BarberPro.Infra.Components.Caching;
using BarberPro.Policies.Caching;

namespace BarberPro.Infra.Tests.Infra.Components.Caching;

[Requirement("CA-3")]
public sealed class CacheNodePlanTests
{
    [Theory]
    [InlineData(1, 0, "0001-001")]
    [InlineData(2, 2, "0001-001 0001-002 0001-003 0002-001 0002-002 0002-003")]
    public void Nodes_are_numbered_within_their_shard(int shards, int replicas, string suffixes) =>
        Assert.Equal(suffixes.Split(' '), CacheNodePlan.Suffixes(new NodesPolicy("cache.r7g.large", shards, replicas)).ToArray());

    [Fact]
    public void The_first_nodes_of_a_hundred_shards_keep_their_width() =>
        Assert.Equal("0090-006", CacheNodePlan.Suffixes(new NodesPolicy("cache.r7g.large", 90, 5))[^1]);

    [Theory]
    [Requirement("CA-4")]
    [InlineData("7.0", "redis7")]
    [InlineData("7.1", "redis7")]
    public void Parameters_are_of_the_version_s_family(string version, string family) =>
        Assert.Equal(family, CacheNodePlan.Family(Stacks.Policy(Stacks.Dev).Caching with { Version = version }));

    [Fact]
    [Requirement("CA-1")]
    public void Production_has_six_nodes() => Assert.Equal(
        ["0001-001", "0001-002", "0002-001", "0002-002", "0003-001", "0003-002"], CacheNodePlan.Suffixes(Stacks.Policy(Stacks.ProdAr).Caching.Nodes).ToArray());
}
