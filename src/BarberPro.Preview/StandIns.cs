using BarberPro.Infra.Components.Edge;

using Pulumi;

namespace BarberPro.Preview;

/// <summary>Stands in for the secret configuration that a preview without a cloud does not have; recorded graphs show it masked like the real one.</summary>
public static class StandIns
{
    /// <summary>A certificate and key that are none.</summary>
    public static OriginPullCertificate OriginPulls() => new(Output.CreateSecret("stand-in for originPullCertificate"), Output.CreateSecret("stand-in for originPullKey"));
}
