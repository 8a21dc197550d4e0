using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Functions;

/// <summary>What one function may take.</summary>
/// <param name="Memory">Memory, 128 MiB to 10,240 MiB, the bounds of Lambda; processor time grows with it.</param>
/// <param name="Timeout">After this time a run is ended as failed, 1 s to 15 min, the bounds of Lambda.</param>
public sealed record FunctionPolicy(ByteSize Memory, TimeSpan Timeout)
{
    /// <summary>What it runs on, the same for all functions.</summary>
    public required FunctionRuntimePolicy Runtime { get; init; }

    internal static FunctionPolicy Read(PolicyReader function, FunctionRuntimePolicy runtime) => new(
        function.Require("memory", Scalars.Memory, ByteSize.FromMebibytes(128), ByteSize.FromMebibytes(10_240)),
        function.Require("timeout", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15)))
    {
        Runtime = runtime,
    };
}
