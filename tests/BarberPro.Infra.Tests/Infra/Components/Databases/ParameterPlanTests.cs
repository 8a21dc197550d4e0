using BarberPro.Infra.Components.Databases;
using BarberPro.Infra.Tests.Policies.Databases;

namespace BarberPro.Infra.Tests.Infra.Components.Databases;

public sealed class ParameterPlanTests
{
    [Fact]
    [Requirement("DB-4")]
    [Requirement("DB-7")]
    [Requirement("DB-8")]
    [Requirement("DB-9")]
    public void Parameters_are_written_in_PostgreSQL_s_own_units() => Assert.Equal(
        [
            "max_connections 400 static", "shared_buffers 98304 static", "shared_preload_libraries pg_stat_statements,auto_explain static",
            "effective_cache_size 655360 dynamic", "timezone America/Montevideo dynamic", "rds.force_ssl 1 dynamic", "log_min_duration_statement 250 dynamic",
            "auto_explain.log_min_duration 250 dynamic", "log_statement ddl dynamic", "log_lock_waits 1 dynamic",
        ],
        ParameterPlan.Of(DatabaseSamples.Policy, Samples.Platform.Market).Select(parameter => $"{parameter.Name} {parameter.Value} {(parameter.IsStatic ? "static" : "dynamic")}"));

    [Fact]
    [Requirement("DB-4")]
    public void Parameters_are_of_the_version_s_family() => Assert.Equal("postgres16", ParameterPlan.Family(DatabaseSamples.Policy));

    [Theory]
    [Requirement("DB-4")]
    [Requirement("DB-7")]
    [Requirement("DB-8")]
    [Requirement("DB-9")]
    [Requirement("DB-12")]
    [Requirement("C-8")]
    [InlineData("prod-ar", "200", "262144", "3145728", "database-primary database-replica sae1-database-standby")]
    [InlineData("dev", "100", "65536", "131072", "database-primary database-replica")]
    public async Task Every_server_has_the_parameters_of_its_stack(string stack, string connections, string cache, string plannerCache, string groups)
    {
        var graph = await Stacks.Graph(stack);
        string[] expected =
        [
            "auto_explain.log_min_duration 100 immediate", $"effective_cache_size {plannerCache} immediate", "log_lock_waits 1 immediate",
            "log_min_duration_statement 100 immediate", "log_statement ddl immediate", $"max_connections {connections} pending-reboot", "rds.force_ssl 1 immediate",
            $"shared_buffers {cache} pending-reboot", "shared_preload_libraries pg_stat_statements,auto_explain pending-reboot",
            "timezone America/Argentina/Buenos_Aires immediate",
        ];

        var found = graph.OfType(Types.ServerParameters).ToArray();

        Assert.Equal(groups.Split(' '), found.Select(group => group.Name).Order(StringComparer.Ordinal));
        Assert.All(found, group =>
        {
            Assert.Equal("postgres17", group.Text("family"));
            Assert.EndsWith("-postgres17", group.Text("name"), StringComparison.Ordinal);
            Assert.Equal(expected, group.Value("parameters")!.Items.Select(item => $"{item["name"]!.Text} {item["value"]!.Text} {item["applyMethod"]!.Text}").Order(StringComparer.Ordinal));
        });
    }
}
