using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Platforms;

public sealed class ProtectionTests
{
    [Fact]
    [Requirement("OPS-4")]
    public async Task Production_protects_what_holds_data_and_the_key_to_it() => Assert.Equal(
        [
            "aws:backup/vault:Vault vault", $"{Types.Cache} cache",
            $"{Types.Key} alerts", $"{Types.Key} cache", $"{Types.Key} canaries", $"{Types.Key} database", $"{Types.Key} log-delivery-archive", $"{Types.Key} logs",
            $"{Types.Key} secrets", $"{Types.Key} trail", $"{Types.Key} vault", $"{Types.ReplicaKey} sae1-database", $"{Types.ReplicaKey} sae1-secrets", $"{Types.ReplicaKey} sae1-vault",
            $"{Types.Database} database-primary",
            $"{Types.Bucket} balancer-logs", $"{Types.Bucket} canaries", $"{Types.Bucket} log-delivery-archive", $"{Types.Bucket} trail",
            $"{Types.Secret} cache", $"{Types.Secret} database", $"{Types.Queue} booking", $"{Types.Queue} booking-dead-letters",
        ],
        (await Stacks.Primary(Stacks.ProdAr)).Resources.Where(node => node.Options.Protect).Select(node => node.ToString()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Types.Database, "sae1-database-standby")]
    [InlineData(Types.Cache, "sae1-cache")]
    [InlineData("aws:backup/vault:Vault", "sae1-vault")]
    [InlineData("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", "sae1-database")]
    [Requirement("OPS-4")]
    public async Task So_does_the_standby(string type, string name) => Assert.True((await Stacks.Graph(Stacks.ProdAr)).Get(type, name).Options.Protect);

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
            && !leaf.Value.Equals(GraphValue.Secret)
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
