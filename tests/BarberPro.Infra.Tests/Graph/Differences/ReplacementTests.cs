using BarberPro.Graph;
using BarberPro.Graph.Differences;
using BarberPro.Graph.Values;
using Pulumi;

namespace BarberPro.Infra.Tests.Graph.Differences;

public sealed class ReplacementTests
{
    [Theory]
    [InlineData(Versions.Instance, "allocatedStorage", Effect.Update)]
    [InlineData(Versions.Instance, "storageEncrypted", Effect.Replace)]
    [InlineData(Versions.Instance, "s3Import.bucketName", Effect.Replace)]
    [InlineData(Versions.Instance, "s3Import", Effect.MayReplace)]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", "engineVersion", Effect.MayReplace)]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", "nodeGroupConfigurations[0].slots", Effect.MayReplace)]
    [InlineData("aws:lb/targetGroup:TargetGroup", "healthCheck.path", Effect.Update)]
    [InlineData(Versions.Unknown, "anything", Effect.MayReplace)]
    public void A_change_does_what_the_provider_says(string type, string path, Effect effect) => Assert.Equal(effect, ReplacementBook.Shared.Of(type).EffectOf(path));

    [Fact]
    public void A_resource_is_what_its_worst_change_does()
    {
        static ResourceNode Database(double size, bool isEncrypted) =>
            Versions.Node("database", Versions.Instance, ("allocatedStorage", GraphValue.Of(size)), ("storageEncrypted", GraphValue.Of(isEncrypted)));

        Assert.Equal(Effect.Replace, Versions.Change(Database(20, isEncrypted: false), Database(500, isEncrypted: true)).Effect);
        Assert.Equal(Effect.Update, Versions.Change(Database(20, isEncrypted: true), Database(500, isEncrypted: true)).Effect);
    }

    [Fact]
    public void Who_names_a_replaced_resource_where_no_new_value_is_taken_may_be_replaced_too()
    {
        ResourceNode[] Pair(bool isMultiRegion) =>
        [
            Versions.Node("key", Versions.Key, ("multiRegion", GraphValue.Of(isMultiRegion))),
            Versions.Node("database", Versions.Instance) with { References = [new("kmsKeyId", Versions.Urn("dev", Versions.Key, "key"), "arn")] },
            Versions.Node("alias", "aws:kms/alias:Alias") with { References = [new("targetKeyId", Versions.Urn("dev", Versions.Key, "key"), "id")] },
        ];

        var difference = GraphDifference.Between(Versions.Graph(Pair(isMultiRegion: false)), Versions.Graph(Pair(isMultiRegion: true)));

        Assert.Equal([("key", Effect.Replace), ("database", Effect.MayReplace)], difference.Resources.Select(change => (change.Node.Name, change.Effect)));
        Assert.Equal(Versions.Urn("dev", Versions.Key, "key"), Assert.Single(difference.Resources[1].Because));
        Assert.Equal(1, difference.Same);
    }

    [Fact]
    public void Another_region_means_another_resource()
    {
        var key = Versions.Node("key", Versions.Key) with { Region = "us-east-1" };

        Assert.Equal(Effect.Replace, Versions.Change(key, key with { Region = "sa-east-1" }).Effect);
    }

    [Fact]
    public void Each_type_of_the_book_names_the_file_and_the_commit_that_was_read()
    {
        Assert.All(ReplacementBook.Shared.Types, facts => Assert.Matches("^(hashicorp/terraform-provider-aws internal/service/[a-z0-9]+|cloudflare/terraform-provider-cloudflare internal/services/[a-z_]+)/[a-z0-9_]+\\.go@[0-9a-f]{40}$", facts.Source));
    }

    [Fact]
    public void Each_property_of_the_book_is_an_input_of_its_type()
    {
        var inputs = InputsOfResources();

        Assert.All(ReplacementBook.Shared.Types, facts => Assert.All(
            facts.Replaces.Concat(facts.MayReplace.Keys).Concat(facts.Sets),
            path => Assert.True(inputs[facts.Type].Contains(path.Split('.')[0]), $"{facts.Type} has no input {path}")));
    }

    [Fact]
    public async Task What_holds_data_in_production_was_looked_up()
    {
        string[] stores =
        [
            Versions.Instance, "aws:elasticache/replicationGroup:ReplicationGroup", "aws:s3/bucket:Bucket", Versions.Key, "aws:kms/replicaKey:ReplicaKey",
            "aws:secretsmanager/secret:Secret", "aws:sqs/queue:Queue", "aws:cloudwatch/logGroup:LogGroup", "aws:backup/vault:Vault",
        ];
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.All(stores, type => Assert.True(graph.OfType(type).Any() && ReplacementBook.Shared.Of(type).IsKnown, type));
    }

    /// <summary>Names of the inputs of every resource type of the packages, by type token.</summary>
    private static Dictionary<string, HashSet<string>> InputsOfResources() => new[] { typeof(Pulumi.Aws.Kms.Key).Assembly, typeof(Pulumi.Cloudflare.Ruleset).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.IsSubclassOf(typeof(CustomResource)))
        .Select(type => (Token: type.GetCustomAttributes(inherit: false).OfType<ResourceTypeAttribute>().SingleOrDefault()?.Type, Args: type.Assembly.GetType($"{type.FullName}Args")))
        .Where(found => found.Token is not null && found.Args is not null)
        .DistinctBy(found => found.Token)
        .ToDictionary(found => found.Token!, found => InputsOf(found.Args!));

    private static HashSet<string> InputsOf(Type args) =>
    [
        .. args.GetMembers(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .SelectMany(member => member.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(InputAttribute))
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value!),
    ];
}
