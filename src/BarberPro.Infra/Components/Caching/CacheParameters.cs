using System.Globalization;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Caching;

using Pulumi;
using Pulumi.Aws.Ssm;

namespace BarberPro.Infra.Components.Caching;

/// <summary>What the application's settings need from elsewhere.</summary>
/// <param name="Context">Where the application runs.</param>
/// <param name="Endpoint">Host name of the cluster.</param>
/// <param name="Port">Its TCP port.</param>
/// <param name="Secret">Name of the secret with the password.</param>
public sealed record CacheParametersInputs(RegionContext Context, Output<string> Endpoint, int Port, string Secret);

/// <summary>What the application is told of its cache (CA-2): parameters below one path, the same in every region.</summary>
public sealed class CacheParameters : ComponentResource
{
    private readonly RegionContext context;
    private readonly string name;

    /// <summary>Declares the parameters.</summary>
    public CacheParameters(string name, CachingPolicy policy, CacheParametersInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:caching:CacheParameters", name, options)
    {
        (context, this.name) = (inputs.Context, name);
        Declare("Host that tells where the shards are", inputs.Endpoint, "endpoint");
        Declare("TCP port of the cache", Number(inputs.Port), "port");
        Declare("Secret with user and password", inputs.Secret, "secret");
        Declare("Seconds that a user's session is kept", Seconds(policy.Ttl.Sessions), "ttl", "sessions");
        Declare("Seconds that a provider's profile is kept", Seconds(policy.Ttl.Profiles), "ttl", "profiles");
        Declare("Seconds that the catalogue of services is kept", Seconds(policy.Ttl.Catalog), "ttl", "catalog");
        RegisterOutputs();
    }

    private void Declare(string description, Input<string> value, params string[] path) => _ = new Parameter(
        ResourceNames.Logical([name, .. path]),
        new()
        {
            Name = context.Names.Path(["cache", .. path]),
            Description = description,
            Type = ParameterType.String,

            // No secret: Value would hide it in every diff.
            InsecureValue = value,
        },
        new() { Parent = this });

    private static string Seconds(TimeSpan time) => Number((long)time.TotalSeconds);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
