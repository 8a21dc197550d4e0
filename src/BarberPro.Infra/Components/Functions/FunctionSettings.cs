using System.Collections.Immutable;
using System.Globalization;

using Pulumi;

namespace BarberPro.Infra.Components.Functions;

/// <summary>What our functions are told by their environment variables; the folders of <c>functions/</c> read the same names.</summary>
public static class FunctionSettings
{
    /// <summary>For <c>rotation</c>: the file in which Lambda keeps the certificates of AWS, which prove a database to its client (DB-12).</summary>
    public static ImmutableDictionary<string, Input<string>> Rotation { get; } =
        ImmutableDictionary<string, Input<string>>.Empty.Add("NODE_EXTRA_CA_CERTS", "/var/runtime/ca-cert.pem");

    /// <summary>For <c>restore-validation</c>: what a restored database has to be (DR-4).</summary>
    /// <param name="engine">Engine, as RDS writes it.</param>
    /// <param name="instanceClass">Class of the instance.</param>
    /// <param name="storage">Storage that it has at least, GiB.</param>
    public static ImmutableDictionary<string, Input<string>> RestoreValidation(string engine, string instanceClass, int storage) =>
        ImmutableDictionary<string, Input<string>>.Empty
            .Add("ENGINE", engine)
            .Add("INSTANCE_CLASS", instanceClass)
            .Add("STORAGE_GIB", storage.ToString(CultureInfo.InvariantCulture));
}
