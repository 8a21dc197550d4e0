using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-13")]
public sealed class AlertTopicsTests
{
    [Theory, EveryStack]
    public async Task Warnings_and_pages_go_to_those_on_call_and_what_nobody_answers_to_the_escalation_contacts(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal(
            [
                $"barberpro-{stack}-alerts-critical email devops@barberpro.com.ar",
                $"barberpro-{stack}-alerts-escalation email cto@barberpro.com.ar",
                $"barberpro-{stack}-alerts-warning email devops@barberpro.com.ar",
            ],
            graph.OfType(Types.Subscription)
                .Select(subscription => $"{subscription.Text("topic").Split(':')[^1]} {subscription.Text("protocol")} {subscription.Text("endpoint")}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_contact_may_be_an_https_address()
    {
        var real = Stacks.Policy(Stacks.Dev);
        var contacts = real.Monitoring.Contacts with { Devops = ["ops@salon.example", "https://hooks.salon.example/page"] };

        var graph = await Stacks.Record(real with { Monitoring = real.Monitoring with { Contacts = contacts } });

        graph.Named("alerts-critical-2").ShouldHave(Types.Subscription, new { protocol = "https", endpoint = "https://hooks.salon.example/page" });
        Assert.Equal("ops@salon.example", Assert.Single(contacts.DevopsMail));
    }

    [Theory, EveryStack]
    public async Task Topics_are_encrypted_with_a_key_of_their_own_that_takes_a_month_to_go(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Topic), topic => Assert.Equal([$"{Types.Key} alerts"], graph.Sources(topic, "kmsMasterKeyId")));
        graph.Named("alerts").ShouldHave(Types.Key, new { enableKeyRotation = true, deletionWindowInDays = 30 });
    }

    [Theory]
    [InlineData("cloudwatch.amazonaws.com")]
    [InlineData("budgets.amazonaws.com")]
    [InlineData("costalerts.amazonaws.com")]
    [InlineData("backup.amazonaws.com")]
    public async Task Whoever_publishes_may_use_the_key_and_the_topic_for_this_account_alone(string service)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        var document = graph.Get(Types.Key, "alerts").Text("policy");

        Assert.Contains(
            $"\"Condition\":{{\"StringEquals\":{{\"aws:SourceAccount\":\"111122223333\"}}}},\"Effect\":\"Allow\",\"Principal\":{{\"Service\":\"{service}\"}}", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_who_may_publish_may_use_the_key()
    {
        var topic = AlertAccess.OfTopic("arn:aws:sns:eu-west-1:123456789012:alerts", Samples.Context);
        var key = AlertAccess.OfKey(Samples.Context);

        foreach (var service in new[] { "cloudwatch", "budgets", "costalerts", "backup", "events" })
        {
            Assert.Contains($"{service}.amazonaws.com", topic, StringComparison.Ordinal);
            Assert.Contains($"{service}.amazonaws.com", key, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_publishes_without_TLS_and_no_document_names_an_action_that_SNS_refuses()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Equal(graph.OfType(Types.Topic).Count(), graph.OfType(Types.TopicPolicy).Count());
        Assert.All(graph.OfType(Types.TopicPolicy), policy =>
        {
            var document = policy.Value("policy")!.ToString();
            Assert.Contains("aws:SecureTransport", document, StringComparison.Ordinal);
            Assert.DoesNotContain("sns:*", document, StringComparison.Ordinal);
        });
    }
}
