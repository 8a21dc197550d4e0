using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Encryption;

[Requirement("DR-5")]
public sealed class MultiRegionKeyTests
{
    [Theory]
    [InlineData("database", "rds")]
    [InlineData("secrets", "secretsmanager")]
    public async Task A_key_of_several_regions_admits_one_service_of_its_own_region(string name, string service)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.Named(name).ShouldHave(Types.Key, new { multiRegion = true, enableKeyRotation = true, deletionWindowInDays = 30, policy = Use($"{service}.us-east-1.amazonaws.com") });
        graph.Named($"sae1-{name}").ShouldHave(Types.ReplicaKey, new { deletionWindowInDays = 30, policy = Use($"{service}.sa-east-1.amazonaws.com") });
        Assert.Equal("sa-east-1", graph.Get(Types.ReplicaKey, $"sae1-{name}").Region);
        Assert.Equal([$"{Types.Key} {name}"], graph.Sources(graph.Get(Types.ReplicaKey, $"sae1-{name}"), "primaryKeyArn"));
    }

    [Fact]
    public async Task A_stack_without_a_standby_has_no_replica_of_a_key()
    {
        var graph = await Stacks.Graph(Stacks.Dev);

        Assert.Empty(graph.OfType(Types.ReplicaKey));
        graph.Named("database").ShouldHave(Types.Key, new { deletionWindowInDays = 7 });
        graph.Named("secrets").ShouldHave(Types.Key, new { deletionWindowInDays = 7 });
    }

    private static object Use(string service) => new
    {
        Statement = new object[]
        {
            new { Principal = new { AWS = "arn:aws:iam::111122223333:root" } },
            new
            {
                Principal = new { AWS = "*" },
                Condition = new { StringEquals = new Dictionary<string, string> { ["kms:CallerAccount"] = "111122223333", ["kms:ViaService"] = service } },
            },
        },
    };
}
