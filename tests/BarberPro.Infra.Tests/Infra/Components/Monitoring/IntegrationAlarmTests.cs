using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

public sealed class IntegrationAlarmTests
{
    private static readonly string[] Services = ["web", "api", "booking"];

    [Theory, EveryStack]
    [Requirement("MON-7")]
    public async Task MercadoPago_answers_within_three_seconds(string stack) =>
        await IsWatchedAsync(stack, "mercadopago", "mercadopago.call", "MercadoPagoLatency", 3000);

    [Theory, EveryStack]
    [Requirement("MON-7")]
    public async Task A_payment_is_processed_within_three_seconds(string stack) =>
        await IsWatchedAsync(stack, "payment", "payment.processed", "PaymentProcessingTime", 3000);

    [Theory, EveryStack]
    [Requirement("MON-8")]
    public async Task Pesos_are_converted_within_five_seconds(string stack) =>
        await IsWatchedAsync(stack, "peso-conversion", "peso.conversion", "PesoConversionDelay", 5000);

    [Theory, EveryStack]
    [Requirement("MON-9")]
    public async Task WhatsApp_takes_a_message_within_two_seconds(string stack) =>
        await IsWatchedAsync(stack, "whatsapp", "whatsapp.send", "WhatsAppLatency", 2000);

    [Theory, EveryStack]
    [Requirement("X-9")]
    [Requirement("MON-7")]
    public async Task A_filter_with_dimensions_has_no_default_value(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(
            graph.OfType(Types.LogMetricFilter).Where(filter => filter.Value("metricTransformation", "dimensions") is not null),
            filter => Assert.Null(filter.Value("metricTransformation", "defaultValue")));
    }

    private static async Task IsWatchedAsync(string stack, string call, string logged, string metric, double milliseconds)
    {
        var graph = await Stacks.Primary(stack);

        foreach (var service in Services)
        {
            var filter = graph.Get(Types.LogMetricFilter, $"alarms-{call}-{service}");
            graph.Named(filter.Name).ShouldHave(Types.LogMetricFilter, new
            {
                pattern = $$"""{ $.event = "{{logged}}" && $.durationMs >= 0 }""",
                metricTransformation = new
                {
                    @namespace = "BarberPro/Integrations",
                    name = metric,
                    value = "$.durationMs",
                    unit = "Milliseconds",
                    dimensions = new { Environment = "$.environment" },
                },
            });
            Assert.Equal([$"{Types.LogGroup} {service}"], graph.Sources(filter, "logGroupName"));
        }

        graph.Named($"alarms-{call}-slow").ShouldHave(Types.Alarm, new
        {
            @namespace = "BarberPro/Integrations",
            metricName = metric,
            extendedStatistic = "p95",
            threshold = milliseconds,
            period = 60,
            evaluationPeriods = 3,
            dimensions = new { Environment = stack },
        });
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Alarm, $"alarms-{call}-slow"), "alarmActions"));
    }
}
