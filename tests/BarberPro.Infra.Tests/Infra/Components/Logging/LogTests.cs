using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Logging;

[Requirement("LOG-2")]
public sealed class LogTests
{
    [Theory]
    [InlineData("dev", 30)]
    [InlineData("prod-ar", 90)]
    public async Task Every_log_group_keeps_its_lines_as_long_as_the_policy_says(string stack, int days) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.LogGroup, new { retentionInDays = days });

    [Theory, EveryStack]
    public async Task Every_log_group_is_encrypted_with_its_region_s_key(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.LogGroup), group =>
        {
            var key = Assert.Single(group.References, reference => reference.Property == "kmsKeyId");
            Assert.Equal((group.Region, Types.Key, true), (graph.Find(key.Urn)!.Region, graph.Find(key.Urn)!.Type, graph.Find(key.Urn)!.Name.EndsWith("logs", StringComparison.Ordinal)));
        });
    }

    [Theory, EveryStack]
    public async Task Every_service_the_network_the_archive_and_the_trail_have_a_log_group(string stack)
    {
        var names = (await Stacks.Graph(stack)).OfType(Types.LogGroup).Where(group => !group.Name.StartsWith("sae1-", StringComparison.Ordinal)).Select(group => group.Text("name")).ToArray();

        Assert.Empty(new[] { "api", "booking", "log-delivery-archive/errors", "network/flow", "trail", "web" }.Select(path => $"/barberpro/{stack}/{path}").Except(names));
    }

    [Theory, EveryStack]
    public async Task The_key_turns_yearly_and_takes_a_month_to_go(string stack) =>
        (await Stacks.Graph(stack)).Named("logs").ShouldAllHave(Types.Key, new { enableKeyRotation = true, deletionWindowInDays = 30 });

    [Fact]
    public async Task Only_the_log_service_of_this_region_and_account_uses_the_key()
    {
        var ours = new Dictionary<string, string> { ["kms:EncryptionContext:aws:logs:arn"] = "arn:aws:logs:us-east-1:111122223333:log-group:*" };

        (await Stacks.Primary(Stacks.ProdAr)).Named("logs").ShouldAllHave(Types.Key, new
        {
            policy = new
            {
                Statement = new object[]
                {
                    new { Effect = "Allow", Principal = new { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*" },
                    new { Effect = "Allow", Principal = new { Service = "logs.us-east-1.amazonaws.com" }, Condition = new { ArnLike = ours } },
                },
            },
        });
    }
}
