using System.Collections.Immutable;

namespace BarberPro.Preview.MockOutputs;

/// <summary>Cache clusters and who may use them.</summary>
internal static class CacheShapes
{
    private const string Prefix = "arn:aws:elasticache:{region}:{account}:";

    internal static MockShape? Of(string type) => type switch
    {
        "aws:elasticache/replicationGroup:ReplicationGroup" => new("{name}", Prefix + "replicationgroup:{name}", "replicationGroupId")
        {
            More = [new("configurationEndpointAddress", "clustercfg.{name}.{hex6}.cache.amazonaws.com")],
            Special = Members,
        },
        "aws:elasticache/parameterGroup:ParameterGroup" => new("{name}", Prefix + "parametergroup:{name}", "name"),
        "aws:elasticache/subnetGroup:SubnetGroup" => new("{name}", Prefix + "subnetgroup:{name}", "name"),
        "aws:elasticache/user:User" => new("{name}", Prefix + "user:{name}", "userId"),
        "aws:elasticache/userGroup:UserGroup" => new("{name}", Prefix + "usergroup:{name}", "userGroupId"),
        _ => null,
    };

    /// <summary>The clusters of one node each that a group is made of: shard and node, counted from one.</summary>
    private static void Members(MockResource group, string id, Dictionary<string, object> outputs)
    {
        var shards = (int)(group.Inputs["numNodeGroups"]?.Number ?? 1);
        var nodes = 1 + (int)(group.Inputs["replicasPerNodeGroup"]?.Number ?? 0);
        var members = ImmutableArray.CreateBuilder<object>(shards * nodes);
        for (var shard = 1; shard <= shards; shard++)
        {
            for (var node = 1; node <= nodes; node++)
            {
                members.Add($"{id}-{shard:0000}-{node:000}");
            }
        }

        outputs["memberClusters"] = members.DrainToImmutable();
    }
}
