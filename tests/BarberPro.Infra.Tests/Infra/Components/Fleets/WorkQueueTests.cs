using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-BKG-2")]
public sealed class WorkQueueTests
{
    [Theory, EveryStack]
    [Requirement("ASG-BKG-3")]
    public async Task A_booking_that_was_not_finished_comes_back_after_thirty_seconds(string stack) =>
        (await Stacks.Primary(stack)).Named("booking").ShouldHave(Types.Queue, new { visibilityTimeoutSeconds = 30, messageRetentionSeconds = 4 * 86400 });

    [Theory, EveryStack]
    public async Task Five_failed_attempts_put_a_booking_aside_for_a_fortnight(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named("booking").ShouldHave(Types.Queue, new { redrivePolicy = new { maxReceiveCount = 5 } });
        graph.Named("booking-dead-letters").ShouldHave(Types.Queue, new { messageRetentionSeconds = 14 * 86400 });
        Assert.Equal([$"{Types.Queue} booking-dead-letters"], graph.Sources(graph.Get(Types.Queue, "booking"), "redrivePolicy"));
    }

    [Theory, EveryStack]
    public async Task Queues_are_encrypted_and_named_after_their_environment(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldAllHave(Types.Queue, new { sqsManagedSseEnabled = true });
        Assert.Equal(
            [$"barberpro-{stack}-booking", $"barberpro-{stack}-booking-dead-letters"],
            graph.OfType(Types.Queue).Select(queue => queue.Text("name")).Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("SEC-6")]
    public async Task Queues_answer_nobody_without_TLS(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var withoutTls = new Dictionary<string, string> { ["aws:SecureTransport"] = "false" };

        graph.ShouldHaveCount("aws:sqs/queuePolicy:QueuePolicy", graph.OfType(Types.Queue).Count(), new
        {
            policy = new { Statement = new[] { new { Effect = "Deny", Action = "sqs:*", Condition = new { Bool = withoutTls } } } },
        });
    }
}
