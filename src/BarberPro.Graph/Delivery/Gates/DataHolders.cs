using System.Collections.Frozen;
using BarberPro.Graph.Rules;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>What holds something that nobody can make again: data, or the key to it.</summary>
internal static class DataHolders
{
    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.Ordinal,
        ResourceTypes.Database,
        ResourceTypes.BackupsReplication,
        ResourceTypes.Cache,
        ResourceTypes.Bucket,
        ResourceTypes.BackupVault,
        ResourceTypes.Key,
        ResourceTypes.ReplicaKey,
        ResourceTypes.Secret,
        ResourceTypes.Queue,
        ResourceTypes.LogGroup,
        "aws:dynamodb/table:Table",
        "aws:ebs/volume:Volume",
        "aws:efs/fileSystem:FileSystem",
        "aws:rds/cluster:Cluster",
        "aws:rds/clusterInstance:ClusterInstance",
        "aws:s3/bucketV2:BucketV2",
        "random:index/randomPassword:RandomPassword");

    /// <summary>Whether it holds data by its type, or was protected as if it did.</summary>
    internal static bool Include(PlannedStep step) => Types.Contains(step.Type) || step.Before.Flag("protect") == true;
}
