using System.Text.Json.Nodes;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class AgentConfigurationTests
{
    private static readonly AgentPolicy Policy = new(Interval: TimeSpan.FromSeconds(40), FastInterval: TimeSpan.FromSeconds(20), Flush: TimeSpan.FromSeconds(8));

    private static readonly JsonNode Configuration = JsonNode.Parse(AgentConfiguration.Of("shop", "/barberpro/test/shop", Policy))!;

    [Fact]
    [Requirement("MON-2")]
    public void Measures_as_often_as_the_policy_says() => Assert.Equal("40", Configuration["agent"]!["metrics_collection_interval"]!.ToJsonString());

    [Fact]
    [Requirement("ASG-SPD-1")]
    public void Measures_the_processor_more_often_than_the_rest() =>
        Assert.Equal("20", Configuration["metrics"]!["metrics_collected"]!["cpu"]!["metrics_collection_interval"]!.ToJsonString());

    [Theory]
    [Requirement("ASG-SPD-1")]
    [InlineData("metrics")]
    [InlineData("logs")]
    public void Sends_soon_what_it_measured(string section) => Assert.Equal("8", Configuration[section]!["force_flush_interval"]!.ToJsonString());

    [Fact]
    [Requirement("ASG-SPD-1")]
    public void Reports_the_total_of_all_cores_alone() =>
        Assert.Equal(
            """{"measurement":["usage_active"],"totalcpu":true,"metrics_collection_interval":20}""",
            Configuration["metrics"]!["metrics_collected"]!["cpu"]!.ToJsonString());

    [Fact]
    [Requirement("ASG-WEB-3")]
    public void Measures_memory() => Assert.Equal("""["used_percent"]""", Configuration["metrics"]!["metrics_collected"]!["mem"]!["measurement"]!.ToJsonString());

    [Fact]
    [Requirement("ASG-WEB-3")]
    public void Sums_metrics_up_by_group_which_scaling_reads()
    {
        var metrics = Configuration["metrics"]!;

        Assert.Equal("${aws:AutoScalingGroupName}", (string?)metrics["append_dimensions"]!["AutoScalingGroupName"]);
        Assert.Equal("""[["AutoScalingGroupName"]]""", metrics["aggregation_dimensions"]!.ToJsonString());
    }

    [Fact]
    [Requirement("ASG-WEB-3")]
    public void Writes_into_the_namespace_that_scaling_reads() => Assert.Equal(AgentConfiguration.Namespace, (string?)Configuration["metrics"]!["namespace"]);

    [Fact]
    [Requirement("ASG-SPD-1")]
    public void Takes_the_application_s_embedded_metrics() => Assert.Equal("{}", Configuration["logs"]!["metrics_collected"]!["emf"]!.ToJsonString());

    [Fact]
    public void Ships_the_service_s_log_file_to_its_log_group() =>
        Assert.Equal(
            """[{"file_path":"/var/log/barberpro/shop.log","log_group_name":"/barberpro/test/shop","log_stream_name":"{instance_id}"}]""",
            Configuration["logs"]!["logs_collected"]!["files"]!["collect_list"]!.ToJsonString());
}
