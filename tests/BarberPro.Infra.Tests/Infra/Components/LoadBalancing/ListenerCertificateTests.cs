using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

[Requirement("LB-7")]
public sealed class ListenerCertificateTests
{
    [Theory]
    [InlineData("dev", "dev.barberpro.com.ar")]
    [InlineData("prod-ar", "app.barberpro.com.ar")]
    public async Task The_certificate_names_the_stack_s_host_and_is_validated_by_DNS(string stack, string host) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.Certificate, new { domainName = host, validationMethod = "DNS" });

    [Theory, EveryStack]
    public async Task The_validation_record_is_answered_by_DNS_itself_within_a_minute(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldHaveCount(Types.DnsRecord, 1, new { proxied = false, ttl = 60, zoneId = Stacks.Policy(stack).Platform.Dns.ZoneId });
        graph.ShouldHaveEdge(graph.Get(Types.DnsRecord, "balancer").Urn, graph.Get(Types.Certificate, "balancer").Urn);
    }

    [Theory, EveryStack]
    public async Task The_record_is_written_without_the_closing_dot_that_would_show_as_a_change(string stack)
    {
        var record = (await Stacks.Primary(stack)).Get(Types.DnsRecord, "balancer");

        Assert.Matches("[^.]$", record.Text("name"));
        Assert.Matches("[^.]$", record.Text("content"));
    }

    [Theory, EveryStack]
    public async Task The_certificate_counts_as_valid_once_the_record_stands(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var validation = graph.Get(Types.CertificateValidation, "balancer");

        Assert.Equal([$"{Types.Certificate} balancer"], graph.Sources(validation, "certificateArn"));
        Assert.Equal([$"{Types.DnsRecord} balancer"], graph.Predecessors(validation));
    }
}
