using System.Text.Json.Nodes;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("SEC-6")]
public sealed class InstanceAccessTests
{
    [Fact]
    public void A_plain_service_reads_its_agent_s_configuration_and_writes_logs_and_metrics() =>
        Assert.Equal(["AgentConfiguration", "Logs", "Settings", "Metrics", "GroupName"], Statements(Samples.Service, queue: null).Select(Sid));

    [Fact]
    public void It_reads_one_parameter_alone() => Assert.Equal("arn:agent", (string?)Statement(Samples.Service, "AgentConfiguration")["Resource"]);

    [Theory]
    [InlineData("", "metrics", "")]
    [InlineData("Database", "metrics db/*", "arn:database")]
    [InlineData("Cache", "metrics cache/*", "arn:cache")]
    [InlineData("Database Cache", "metrics db/* cache/*", "arn:database arn:cache")]
    [Requirement("DB-12")]
    public void It_reads_settings_and_passwords_of_the_tiers_that_it_reaches(string tiers, string settings, string secrets)
    {
        var service = Samples.Service with { Reaches = [.. tiers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DataTier>)] };
        var statements = Statements(service, queue: null);

        Assert.Equal(
            settings.Split(' ').Select(path => $"arn:aws:ssm:eu-west-1:123456789012:parameter/barberpro/test/{path}"),
            Resources(statements.Single(statement => Sid(statement) == "Settings")));
        Assert.Equal(
            secrets.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            statements.Where(statement => Sid(statement) == "Passwords").SelectMany(Resources));
        Assert.Equal(secrets.Length > 0 ? ["arn:key"] : [], statements.Where(statement => Sid(statement) == "PasswordKey").SelectMany(Resources));
    }

    [Fact]
    public void It_writes_to_its_own_log_group_alone() =>
        Assert.Equal("""["arn:logs","arn:logs:*"]""", Statement(Samples.Service, "Logs")["Resource"]!.ToJsonString());

    [Fact]
    public void It_writes_metrics_into_the_agent_s_namespace_alone() =>
        Assert.Equal("""{"StringEquals":{"cloudwatch:namespace":"CWAgent"}}""", Statement(Samples.Service, "Metrics")["Condition"]!.ToJsonString());

    [Fact]
    public void A_service_with_a_queue_works_on_that_queue_alone()
    {
        var statement = Statements(Samples.Service, "arn:queue").Single(statement => Sid(statement) == "Queue");

        Assert.Equal("arn:queue", (string?)statement["Resource"]);
    }

    [Fact]
    [Requirement("ASG-BKG-1")]
    public void A_service_that_drains_says_when_its_own_instances_are_done() =>
        Assert.Equal(
            "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:*:autoScalingGroupName/barberpro-test-shop-*",
            (string?)Statement(Samples.Service with { Drain = TimeSpan.FromMinutes(1) }, "Drain")["Resource"]);

    [Fact]
    public void No_statement_grants_every_action_of_a_service()
    {
        var everything = Samples.Service with { Drain = TimeSpan.FromMinutes(1), Queue = Samples.Queue };

        Assert.DoesNotContain(Statements(everything with { Reaches = [DataTier.Database, DataTier.Cache] }, "arn:queue"), statement => statement["Action"]!.ToJsonString().Contains('*', StringComparison.Ordinal));
    }

    private static JsonNode Statement(ServicePolicy service, string sid) => Statements(service, queue: null).Single(statement => Sid(statement) == sid);

    private static JsonNode[] Statements(ServicePolicy service, string? queue) =>
        [.. JsonNode.Parse(InstanceAccess.Of(service, Samples.Context, new("arn:agent", "arn:logs", queue, "arn:database", "arn:cache", "arn:key")))!["Statement"]!.AsArray().Select(node => node!)];

    private static IEnumerable<string> Resources(JsonNode statement) =>
        statement["Resource"] is JsonArray several ? several.Select(one => (string)one!) : [(string)statement["Resource"]!];

    private static string? Sid(JsonNode statement) => (string?)statement["Sid"];
}
