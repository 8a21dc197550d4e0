using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>The disk of a database server (DB-2).</summary>
/// <param name="Size">Its size at the beginning, 20 GiB to 64 TiB.</param>
/// <param name="Limit">How far RDS may enlarge it by itself, up to 64 TiB; more than <paramref name="Size"/>.</param>
public sealed record DatabaseStoragePolicy(ByteSize Size, ByteSize Limit)
{
    // What gp3 on RDS for PostgreSQL takes.
    private static readonly ByteSize Smallest = ByteSize.FromGibibytes(20);
    private static readonly ByteSize Largest = ByteSize.FromGibibytes(65_536);

    internal static DatabaseStoragePolicy Read(PolicyReader storage)
    {
        var policy = new DatabaseStoragePolicy(
            storage.Require("size", Scalars.ByteSize, Smallest, Largest), storage.Require("limit", Scalars.ByteSize, Smallest, Largest));

        if (storage.IsSound && policy.Limit.CompareTo(policy.Size) <= 0)
        {
            storage.Reject("limit", DatabaseCodes.StorageLimit, $"limit is {policy.Limit}; expected more than size, {policy.Size}", "size");
        }

        return policy;
    }
}
