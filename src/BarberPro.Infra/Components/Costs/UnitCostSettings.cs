using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;

using Pulumi;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What the unit-cost function is told and allowed.</summary>
public static class UnitCostSettings
{
    /// <summary>Its environment variables; functions/unit-cost/settings.mjs reads them.</summary>
    public static ImmutableDictionary<string, Input<string>> Of(UnitCostsPolicy policy, RegionContext context, CostMetrics metrics)
    {
        var settings = ImmutableDictionary.CreateBuilder<string, Input<string>>(StringComparer.Ordinal);
        settings.Add("PROJECT", context.Platform.Project);
        settings.Add("ENVIRONMENT", context.Names.Environment);
        settings.Add("DELAY_MINUTES", $"{(int)policy.Delay.TotalMinutes}");
        settings.Add("OUTPUT_NAMESPACE", CostMetrics.Namespace);
        settings.Add("ATTEMPTS", Text(metrics.Attempts));
        settings.Add("FAILED", Text(metrics.Failed));
        settings.Add("USERS", Text(metrics.Users));
        settings.Add("REVENUE", Text(metrics.Revenue));
        if (policy.Revenue == RevenueCurrency.Market)
        {
            settings.Add("EXCHANGE_RATE", Text(metrics.ExchangeRate));
        }

        return settings.ToImmutable();
    }

    /// <summary>What it may do. Neither the bill nor metrics know resources; writing is fenced by the namespace.</summary>
    public static string Access() => AccessDocument.Of(
        new PolicyStatement("Read", ["ce:GetCostAndUsage", "cloudwatch:GetMetricData"], ["*"]),
        new PolicyStatement("Write", ["cloudwatch:PutMetricData"], ["*"]) { Conditions = [new("StringEquals", "cloudwatch:namespace", CostMetrics.Namespace)] });

    private static string Text(CloudMetric metric) => $"{metric.Namespace}|{metric.Name}|{metric.Statistic}";
}
