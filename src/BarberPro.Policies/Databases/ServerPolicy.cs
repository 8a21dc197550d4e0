using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>The machine of every database server: primary, replicas and standby are alike, so that each can do another's work (DB-1, DB-3).</summary>
/// <param name="Class">Class of the server, as RDS names it.</param>
/// <param name="Memory">Memory of that class, 1 GiB to 1 TiB; what the caches and the connections share.</param>
/// <param name="Certificate">Authority that signs the server's certificate (baseline 32).</param>
public sealed record ServerPolicy(string Class, ByteSize Memory, string Certificate)
{
    internal static ServerPolicy Read(PolicyReader server) => new(
        server.Require("class", DatabaseClasses.Server),
        server.Require("memory", Scalars.ByteSize, ByteSize.FromGibibytes(1), ByteSize.FromGibibytes(1024)),
        server.Require("certificate", Texts.OneOf("rds-ca-rsa2048-g1", "rds-ca-rsa4096-g1", "rds-ca-ecc384-g1")));
}
