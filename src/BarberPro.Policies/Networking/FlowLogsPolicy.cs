using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Networking;

/// <summary>Records of accepted and refused traffic.</summary>
/// <param name="Aggregation">How long traffic is summed up in one record: one or ten minutes, the values that VPC offers.</param>
public sealed record FlowLogsPolicy(TimeSpan Aggregation)
{
    internal static FlowLogsPolicy Read(PolicyReader flowLogs) => new(
        flowLogs.Require("aggregation", Durations.Seconds.OneOf(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10))));
}
