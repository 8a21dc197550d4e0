using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Monitoring;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-13")]
public sealed class EdgeNotificationTests
{
    private const string Notification = "cloudflare:index/notificationPolicy:NotificationPolicy";

    [Fact]
    public async Task Those_on_call_hear_of_pools_and_health_checks_from_Cloudflare_itself()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var mails = new { emails = new[] { new { id = "devops@barberpro.com.ar" } } };

        graph.ShouldHave(Notification, new { name = "barberpro-prod-ar-edge-notifications-pools", alertType = "load_balancing_health_alert", enabled = true, mechanisms = mails });
        graph.ShouldHave(Notification, new { name = "barberpro-prod-ar-edge-notifications-health", alertType = "health_check_status_notification", enabled = true, mechanisms = mails });
        Assert.Equal(2, graph.Sources(graph.Get(Notification, "edge-notifications-pools"), "filters.poolIds").Length);
        _ = Assert.Single(graph.Sources(graph.Get(Notification, "edge-notifications-health"), "filters.healthCheckIds"));
    }

    [Fact]
    public async Task A_contact_without_mail_address_is_left_to_the_topics_and_nothing_is_declared_for_nothing()
    {
        var contacts = new ContactsPolicy(["https://hooks.salon.example/page", "ops@salon.example"], ["boss@salon.example"]);

        var graph = await GraphRecorder.RecordAsync(() => _ = new EdgeNotifications(
            "edge", contacts, new(Samples.Context, "account", [], [Output.Create("check")])));

        graph.ShouldHaveCount(Notification, 1, new { mechanisms = new { emails = new[] { new { id = "ops@salon.example" } } }, filters = new { healthCheckIds = new[] { "check" } } });
        graph.ShouldHaveCount(Notification, 1);
    }
}
