using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Tests.Infra.Naming;

public sealed class ResourceNamesTests
{
    private static readonly ResourceNames Names = new("qa");

    [Fact]
    public void A_logical_name_joins_its_parts_and_leaves_the_environment_to_the_stack() =>
        Assert.Equal("web-blue-cpu", ResourceNames.Logical("web", "blue", "cpu"));

    [Fact]
    [Requirement("X-9")]
    public void A_physical_name_carries_the_environment() => Assert.Equal("barberpro-qa-web-blue", Names.Physical("web", "blue"));

    [Fact]
    [Requirement("X-9")]
    public void A_path_carries_the_environment() => Assert.Equal("/barberpro/qa/agent/web", Names.Path("agent", "web"));

    [Fact]
    public void A_metric_namespace_is_the_same_in_every_environment() => Assert.Equal("BarberPro/Business", ResourceNames.MetricNamespace("Business"));

    [Fact]
    public void An_arn_names_region_and_account() =>
        Assert.Equal("arn:aws:logs:eu-west-1:123456789012:log-group:*", Samples.Context.Arn("logs", "log-group:*"));
}
