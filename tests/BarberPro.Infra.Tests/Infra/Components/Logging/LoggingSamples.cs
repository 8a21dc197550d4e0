using BarberPro.Graph;
using BarberPro.Infra.Components.Logging;
using BarberPro.Policies.Logging;
using BarberPro.Policies.Units;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Logging;

/// <summary>A logging policy whose figures are none of config's.</summary>
internal static class LoggingSamples
{
    internal static readonly LoggingPolicy Policy = new(
        TimeSpan.FromDays(14),
        TimeSpan.FromDays(3),
        new LogKeyPolicy(TimeSpan.FromDays(9)),
        new LogDeliveryPolicy(ByteSize.FromMebibytes(5), TimeSpan.FromSeconds(300)),
        new MaskingPolicy(["EmailAddress"], [new("passport", "[A-Z]{3}[0-9]{6}")]),
        new SavedQueriesPolicy(TimeSpan.FromMilliseconds(350), Rows: 40, TimeSpan.FromMinutes(15), [new("refunds", "refund.done", "province")]),
        new OpenSearchPolicy(Enabled: false, "shop-search"));

    internal static readonly LogStore Store = new(Output.Create("arn:aws:kms:eu-west-1:123456789012:key/logs"), TimeSpan.FromDays(14));

    /// <summary>The delivery of one service's log, recorded alone.</summary>
    internal static Task<ResourceGraph> RecordAsync(LoggingPolicy policy) => GraphRecorder.RecordAsync(
        () => _ = new LogDelivery("way", policy, new(Samples.Context, Store, [new("shop", Output.Create("/barberpro/test/shop"))])));
}
