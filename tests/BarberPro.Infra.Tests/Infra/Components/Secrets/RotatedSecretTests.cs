using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Secrets;

[Requirement("DB-12")]
public sealed class RotatedSecretTests
{
    private const string Password = "random:index/randomPassword:RandomPassword";
    private const string Version = "aws:secretsmanager/secretVersion:SecretVersion";
    private const string Rotation = "aws:secretsmanager/secretRotation:SecretRotation";

    [Theory, EveryStack]
    [Requirement("CA-5")]
    public async Task The_program_sets_a_first_password_and_never_another(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Version), version => Assert.Equal(["secretString", "versionStages"], version.Options.IgnoreChanges.Order(StringComparer.Ordinal)));
        Assert.Contains("password", graph.Get(Types.Database, "database-primary").Options.IgnoreChanges);
        Assert.All(
            graph.OfType(Types.CacheUser).Where(user => user.Name.EndsWith("-app", StringComparison.Ordinal)), user => Assert.Equal(["passwords"], user.Options.IgnoreChanges.ToArray()));
    }

    [Theory, EveryStack]
    [Requirement("CA-5")]
    public async Task No_password_is_ever_shown(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Password, new { length = 40, special = false });
        Assert.All(graph.OfType(Version), version => Assert.Equal(GraphValue.Secret, version.Value("secretString")));
        Assert.Equal(GraphValue.Secret, graph.Get(Types.Database, "database-primary").Value("password"));
        Assert.DoesNotContain(graph.Resources.SelectMany(node => node.Inputs.Leaves().Concat(node.Outputs.Leaves())), leaf => leaf.Value.Text?.Contains("password-", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("prod-ar", 30)]
    [InlineData("dev", 0)]
    public async Task A_deleted_secret_can_be_restored_where_it_matters(string stack, int days) =>
        (await Stacks.Graph(stack)).Where(node => node.Name is "database" or "cache" or "sae1-cache").ShouldAllHave(Types.Secret, new { recoveryWindowInDays = days });

    [Theory, EveryStack]
    public async Task Secrets_are_encrypted_with_the_region_s_key_of_secrets(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Types.Secret).Where(secret => secret.Text("name").Contains("/secrets/", StringComparison.Ordinal)), secret =>
            Assert.Equal([secret.Region == "us-east-1" ? $"{Types.Key} secrets" : $"{Types.ReplicaKey} sae1-secrets"], graph.Sources(secret, "kmsKeyId")));
    }

    [Fact]
    [Requirement("DR-3")]
    public async Task The_database_s_password_is_copied_to_the_standby_and_the_cache_has_one_in_each_region()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.Named("database").ShouldHave(Types.Secret, new { name = "/barberpro/prod-ar/secrets/database", replicas = new[] { new { region = "sa-east-1" } } });
        Assert.Equal([$"{Types.ReplicaKey} sae1-secrets"], graph.Sources(graph.Get(Types.Secret, "database"), "replicas"));
        Assert.Equal(
            ["cache us-east-1", "sae1-cache sa-east-1"],
            graph.OfType(Types.Secret).Where(secret => secret.Text("name") == "/barberpro/prod-ar/secrets/cache").Select(secret => $"{secret.Name} {secret.Region}").Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("CA-5")]
    public async Task Every_password_is_changed_each_30_days_by_the_function_of_its_region(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var rotations = graph.OfType(Rotation).ToArray();

        graph.ShouldAllHave(Rotation, new { rotationRules = new { automaticallyAfterDays = 30 }, rotateImmediately = false });
        Assert.Equal(
            graph.OfType(Version).SelectMany(version => graph.Sources(version, "secretId")).Order(StringComparer.Ordinal),
            rotations.SelectMany(rotation => graph.Sources(rotation, "secretId")).Order(StringComparer.Ordinal));
        Assert.All(rotations, rotation =>
        {
            var function = graph.OfType("aws:lambda/function:Function").Single(node => $"{node}" == graph.Sources(rotation, "rotationLambdaArn").Single());
            Assert.Equal(rotation.Region, function.Region);
            Assert.Equal([$"aws:lambda/permission:Permission {rotation.Name}"], graph.Predecessors(rotation));
        });
    }

    [Theory, EveryStack]
    [Requirement("CA-5")]
    public async Task Secrets_Manager_may_call_the_function_for_these_secrets_alone(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Rotation), rotation =>
        {
            var permission = graph.Get("aws:lambda/permission:Permission", rotation.Name);
            Assert.Equal(("lambda:InvokeFunction", "secretsmanager.amazonaws.com"), (permission.Text("action"), permission.Text("principal")));
            Assert.Equal(graph.Sources(rotation, "secretId"), graph.Sources(permission, "sourceArn"));
        });
    }

    [Theory, EveryStack]
    public async Task The_function_reaches_the_database_by_a_group_of_its_own(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var function = graph.Get("aws:lambda/function:Function", "rotation");

        Assert.Equal([$"{Types.SecurityGroup} rotation"], graph.Sources(function, "vpcConfig.securityGroupIds"));
        Assert.Equal(3, graph.Sources(function, "vpcConfig.subnetIds").Length);
        graph.Named("rotation").ShouldHave("aws:lambda/function:Function", new { environment = new { variables = new { NODE_EXTRA_CA_CERTS = "/var/runtime/ca-cert.pem" } } });
    }
}
