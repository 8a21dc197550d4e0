using System.Collections.Immutable;
using System.Globalization;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;

using Pulumi;
using Pulumi.Aws.Ssm;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What the application's settings need from elsewhere.</summary>
/// <param name="Context">Where the application runs.</param>
/// <param name="Pools">What the pools of connections come to.</param>
/// <param name="Writer">Host name that takes writes: the active region's.</param>
/// <param name="Readers">Host names that answer reads, one for each replica; in the standby region one server answers for all of them.</param>
/// <param name="Secret">Name of the secret with the password.</param>
public sealed record DatabaseParametersInputs(
    RegionContext Context, PoolPlan Pools, Output<string> Writer, ImmutableArray<Output<string>> Readers, string Secret);

/// <summary>What the application is told of its databases (DB-4 to DB-6): parameters below one path, the same in every region.</summary>
public sealed class DatabaseParameters : ComponentResource
{
    private static readonly string[] WriterPath = ["writer", "endpoint"];

    private readonly RegionContext context;
    private readonly string name;

    /// <summary>Declares the parameters.</summary>
    public DatabaseParameters(string name, DatabasesPolicy policy, DatabaseParametersInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:databases:DatabaseParameters", name, options)
    {
        (context, this.name) = (inputs.Context, name);
        Declare("Database of the application", policy.Name, "name");
        Declare("Secret with user and password", inputs.Secret, "secret");
        Declare("Milliseconds that a pool waits for a connection", Number((long)policy.Connections.Timeout.TotalMilliseconds), "connectionTimeoutMillis");
        Declare("Host that takes writes", inputs.Writer, WriterPath);
        Declare("Connections of an instance to the host that takes writes", Number(policy.Connections.Primary.PerInstance), "writer", "poolMax");

        // As many at rest as at most: a pool that grows under load asks for connections when they are hardest to get (DB-6).
        var perReader = Number(inputs.Pools.PerReader);
        for (var index = 0; index < inputs.Readers.Length; index++)
        {
            var replica = $"{ServerRole.Replica}-{index + 1}";
            Declare("Host that answers reads", inputs.Readers[index], replica, "endpoint");
            Declare("Connections of an instance to it at least", perReader, replica, "poolMin");
            Declare("Connections of an instance to it at most", perReader, replica, "poolMax");
        }

        RegisterOutputs();
    }

    /// <summary>Name of the parameter that tells which host takes writes; a failover changes it.</summary>
    public static string WriterEndpoint(RegionContext context) => context.Names.Path(["db", .. WriterPath]);

    private void Declare(string description, Input<string> value, params string[] path) => _ = new Parameter(
        ResourceNames.Logical([name, .. path]),
        new()
        {
            Name = context.Names.Path(["db", .. path]),
            Description = description,
            Type = ParameterType.String,

            // No secret: Value would hide it in every diff.
            InsecureValue = value,
        },
        new() { Parent = this });

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
