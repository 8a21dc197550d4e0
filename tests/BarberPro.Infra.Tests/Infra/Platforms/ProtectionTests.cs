using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Platforms;

public sealed class ProtectionTests
{
    [Fact]
    [Requirement("OPS-4")]
    public async Task Production_protects_what_holds_data_and_the_key_to_it() => Assert.Equal(
        [
            $"{Types.Key} alerts", $"{Types.Key} canaries", $"{Types.Key} logs", $"{Types.Bucket} balancer-logs", $"{Types.Bucket} canaries", $"{Types.Queue} booking", $"{Types.Queue} booking-dead-letters",
        ],
        (await Stacks.Primary(Stacks.ProdAr)).Resources.Where(node => node.Options.Protect).Select(node => node.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    [Requirement("OPS-4")]
    public async Task Development_protects_nothing() => Assert.DoesNotContain((await Stacks.Graph(Stacks.Dev)).Resources, node => node.Options.Protect);

    [Theory, EveryStack]
    [Requirement("SEC-6")]
    public async Task No_input_is_a_password_a_token_or_a_key(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var suspicious = graph.Resources.SelectMany(node => node.Inputs.Leaves()).Where(leaf =>
            leaf.Value.Kind == GraphValueKind.Text
            && (leaf.Key.Contains("password", StringComparison.OrdinalIgnoreCase)
                || leaf.Key.Contains("apiToken", StringComparison.OrdinalIgnoreCase)
                || leaf.Key.Contains("secretKey", StringComparison.OrdinalIgnoreCase)
                || leaf.Value.Text!.Contains("AKIA", StringComparison.Ordinal)
                || leaf.Value.Text!.Contains("PRIVATE KEY", StringComparison.Ordinal)));

        Assert.Empty(suspicious);
    }

    [Theory, EveryStack]
    public async Task No_text_holds_an_output_that_nobody_waited_for(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var texts = graph.Resources.SelectMany(node => node.Inputs.Leaves()).Select(leaf => leaf.Value.Text).OfType<string>();

        Assert.DoesNotContain(texts, text => text.Contains("Output`1", StringComparison.Ordinal) || text.Contains("Calling [ToString]", StringComparison.Ordinal));
    }
}
