using BarberPro.Graph.Serialization;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Bootstrap;

public sealed class BootstrapStackTests
{
    public static TheoryData<string> Environments => BootstrapStacks.Environments;

    [Fact]
    public void Every_stack_of_the_cloud_has_an_account_to_prepare_and_the_emulator_has_none() =>
        Assert.Equal(Stacks.All.Where(stack => Stacks.Policy(stack).Platform.Emulator is null), Environments.Cast<object[]>().Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task The_state_is_versioned_encrypted_with_its_own_key_and_closed(string environment)
    {
        var graph = await BootstrapStacks.Graph(environment);
        var account = Stacks.Policy(environment).Platform.Account;

        graph.ShouldHaveCount(Types.Bucket, 1, new { bucket = $"barberpro-{environment}-state-{account}", forceDestroy = false });
        graph.ShouldAllHave("aws:s3/bucketVersioning:BucketVersioning", new { versioningConfiguration = new { status = "Enabled" } });
        graph.ShouldAllHave("aws:s3/bucketOwnershipControls:BucketOwnershipControls", new { rule = new { objectOwnership = "BucketOwnerEnforced" } });
        graph.ShouldAllHave(
            "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
            new { blockPublicAcls = true, blockPublicPolicy = true, ignorePublicAcls = true, restrictPublicBuckets = true });
        var key = graph.Get(Types.Key, "state").Outputs["arn"]!.Text;
        graph.ShouldAllHave("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", new
        {
            rules = new[] { new { applyServerSideEncryptionByDefault = new { sseAlgorithm = "aws:kms", kmsMasterKeyId = key }, bucketKeyEnabled = true } },
        });
        Assert.Contains("\"aws:SecureTransport\":\"false\"", graph.Get("aws:s3/bucketPolicy:BucketPolicy", "state").Text("policy"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Replaced_versions_end_after_the_policy_s_days_and_the_current_one_never(string environment)
    {
        var rule = (await BootstrapStacks.Graph(environment)).OfType("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").Single().Value("rules")!.Items.Single();

        Assert.Equal(BootstrapStacks.Policy.State.NoncurrentVersions.TotalDays, rule["noncurrentVersionExpiration"]!["noncurrentDays"]!.Number);
        Assert.Null(rule["expiration"]);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task What_holds_state_or_secrets_is_protected_in_every_environment(string environment)
    {
        var graph = await BootstrapStacks.Graph(environment);

        Assert.All(graph.OfType(Types.Bucket).Concat(graph.OfType(Types.Key)), node => Assert.True(node.Options.Protect, node.Name));
        graph.ShouldHaveCount(Types.Key, 2, new { enableKeyRotation = true });
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Everything_stands_on_the_provider_of_the_environment_s_own_account(string environment)
    {
        var graph = await BootstrapStacks.Graph(environment);

        graph.ShouldHaveCount(Types.AwsProvider, 1, new { allowedAccountIds = new[] { Stacks.Policy(environment).Platform.Account } });
        Assert.All(graph.Resources.Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal)), node => Assert.NotNull(node.Provider));
        Assert.Contains("pulumi:disable-default-providers: [\"*\"]", File.ReadAllText(Repository.PathOf($"bootstrap/Pulumi.{environment}.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outputs_are_what_the_next_commands_take()
    {
        var outputs = (await BootstrapStacks.Graph(Stacks.Dev)).Outputs;

        Assert.Equal("s3://barberpro-dev-state-444455556666?region=us-east-1&awssdk=v2", outputs["backend"]!.Text);
        Assert.Equal("awskms://alias/barberpro-dev-stack-secrets?region=us-east-1", outputs["secretsProvider"]!.Text);
        Assert.All(["preview", "drift", "deploy"], role => Assert.EndsWith($":role/barberpro-dev-pipeline-{role}", outputs[role]!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_recordings_are_the_same_and_a_preview_has_the_same_resources()
    {
        var (one, other) = (await BootstrapStacks.Record(Stacks.Dev), await BootstrapStacks.Record(Stacks.Dev));
        var preview = await BootstrapStacks.Record(Stacks.Dev, isPreview: true);

        Assert.Equal(GraphJson.Text(one), GraphJson.Text(other));
        Assert.Equal(one.Resources.Select(node => node.Urn), preview.Resources.Select(node => node.Urn));
    }
}
