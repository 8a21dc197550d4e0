using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What one request costs.</summary>
/// <param name="Cpu">Processor time: it makes machines busy.</param>
/// <param name="Wait">Time that it waits for others, the database apart, 0 to 10 s: it makes nobody busy.</param>
/// <param name="Database">What it asks of the database.</param>
public sealed record RequestWorkPolicy(CpuDemandPolicy Cpu, TimeSpan Wait, DatabaseLoadPolicy Database)
{
    internal static RequestWorkPolicy Read(PolicyReader request) => new(
        request.Section("cpu", CpuDemandPolicy.Read),
        request.Require("wait", Durations.Milliseconds, TimeSpan.Zero, TimeSpan.FromSeconds(10)),
        request.Section("database", DatabaseLoadPolicy.Read));
}
