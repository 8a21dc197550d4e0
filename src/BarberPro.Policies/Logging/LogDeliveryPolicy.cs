using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Logging;

/// <summary>How copies of the services' logs are written to storage: whatever of the two limits is reached first writes an object (LOG-1).</summary>
/// <param name="BufferSize">Lines collected in one object before compression, 1 MiB to 128 MiB.</param>
/// <param name="BufferInterval">Longest time that lines wait for an object to fill, 0 s to 15 min.</param>
public sealed record LogDeliveryPolicy(ByteSize BufferSize, TimeSpan BufferInterval)
{
    internal static LogDeliveryPolicy Read(PolicyReader delivery) => new(
        delivery.Require("bufferSize", Scalars.Memory, ByteSize.FromMebibytes(1), ByteSize.FromMebibytes(128)),
        delivery.Require("bufferInterval", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromMinutes(15)));
}
