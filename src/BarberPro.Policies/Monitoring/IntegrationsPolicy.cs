using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>Calls to services of others; the application logs each with its duration, and a filter makes a metric of it (MON-7 to MON-9).</summary>
/// <param name="Percentile">Percentile of the durations.</param>
/// <param name="For">How long a call must stay slow, whole minutes up to an hour; a multiple of five minutes above ten.</param>
/// <param name="Calls">The calls, in the order of the file, one to ten.</param>
public sealed record IntegrationsPolicy(string Percentile, TimeSpan For, ImmutableArray<IntegrationPolicy> Calls)
{
    internal static IntegrationsPolicy Read(PolicyReader integrations)
    {
        var policy = new IntegrationsPolicy(
            integrations.Require("percentile", Texts.Percentile),
            integrations.Require("for", TimeLimitPolicy.Lasting),
            integrations.NamedSections("calls", IntegrationPolicy.Read, atLeast: 1, atMost: 10));

        if (integrations.AreSound("calls"))
        {
            CheckMetrics(integrations, policy.Calls);
        }

        return policy;
    }

    private static void CheckMetrics(PolicyReader integrations, ImmutableArray<IntegrationPolicy> calls)
    {
        for (var index = 1; index < calls.Length; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (calls[index].Metric == calls[earlier].Metric)
                {
                    integrations.Reject(
                        $"calls.{calls[index].Name}.metric",
                        MonitoringCodes.SameMetric,
                        $"metric is {calls[index].Metric}, like that of {calls[earlier].Name}; expected one of its own",
                        $"calls.{calls[earlier].Name}.metric");
                }
            }
        }
    }
}
