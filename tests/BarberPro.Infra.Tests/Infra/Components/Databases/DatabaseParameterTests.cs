namespace BarberPro.Infra.Tests.Infra.Components.Databases;

public sealed class DatabaseParameterTests
{
    [Theory]
    [Requirement("DB-4")]
    [Requirement("DB-5")]
    [Requirement("DB-6")]
    [InlineData("prod-ar", "us-east-1")]
    [InlineData("prod-ar", "sa-east-1")]
    public async Task The_application_is_told_its_pools(string stack, string region)
    {
        var told = (await Stacks.Graph(stack)).OfType(Types.Parameter)
            .Where(parameter => parameter.Region == region && parameter.Text("name").StartsWith($"/barberpro/{stack}/db/", StringComparison.Ordinal))
            .ToDictionary(parameter => parameter.Text("name")[$"/barberpro/{stack}/db/".Length..], parameter => parameter.Text("insecureValue"));

        Assert.Equal(
            ["connectionTimeoutMillis 30000", "name barberpro", "replica-1/poolMax 2", "replica-1/poolMin 2", "replica-2/poolMax 2", "replica-2/poolMin 2", "replica-3/poolMax 2",
                "replica-3/poolMin 2", "secret /barberpro/prod-ar/secrets/database", "writer/poolMax 2"],
            told.Where(pair => !pair.Key.EndsWith("endpoint", StringComparison.Ordinal)).Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["replica-1/endpoint", "replica-2/endpoint", "replica-3/endpoint", "writer/endpoint"], told.Keys.Where(key => key.EndsWith("endpoint", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Requirement("DB-6")]
    public async Task Each_pool_of_the_primary_region_has_a_replica_of_its_own()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Equal(
            ["database-replica-1", "database-replica-2", "database-replica-3"],
            Enumerable.Range(1, 3).Select(number => graph.Sources(graph.Get(Types.Parameter, $"db-replica-{number}-endpoint"), "insecureValue").Single().Split(' ')[1]));
        Assert.Equal([$"{Types.Proxy} database"], graph.Sources(graph.Get(Types.Parameter, "db-writer-endpoint"), "insecureValue"));
    }

    [Fact]
    [Requirement("DB-6")]
    public async Task In_development_one_replica_serves_two_API_instances_with_five_connections_each()
    {
        var graph = await Stacks.Graph(Stacks.Dev);

        Assert.Equal("5", graph.Get(Types.Parameter, "db-replica-1-poolMax").Text("insecureValue"));
        Assert.DoesNotContain(graph.OfType(Types.Parameter), parameter => parameter.Name.StartsWith("db-replica-2", StringComparison.Ordinal));
    }
}
