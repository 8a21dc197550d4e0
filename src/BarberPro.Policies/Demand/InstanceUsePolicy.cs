using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>How the application uses a machine.</summary>
/// <param name="Processes">Processes that work on requests, 1 to 256; one Node process uses one processor.</param>
/// <param name="Memory">Memory in use by an idle instance, 0% to 100%.</param>
/// <param name="MemoryPerSession">What each session on an instance adds, 0% to 10%.</param>
/// <param name="Types">What instance types can do.</param>
public sealed record InstanceUsePolicy(int Processes, Percent Memory, Percent MemoryPerSession, ImmutableArray<InstanceCapacityPolicy> Types)
{
    internal static InstanceUsePolicy Read(PolicyReader instances) => new(
        instances.Require("processes", Scalars.Count, 1, 256),
        instances.Require("memory", Scalars.Percent, new(0), new(100)),
        instances.Require("memoryPerSession", Scalars.Percent, new(0), new(10)),
        instances.Sections("types", InstanceCapacityPolicy.Read, 1, 100));
}
