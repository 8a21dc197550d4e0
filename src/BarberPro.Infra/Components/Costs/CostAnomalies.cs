using System.Globalization;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;

using Pulumi;
using Pulumi.Aws.CostExplorer;
using Pulumi.Aws.CostExplorer.Inputs;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What anomaly detection needs from elsewhere.</summary>
/// <param name="Context">Whose bill it watches.</param>
/// <param name="Alerts">Where its findings lead.</param>
public sealed record CostAnomaliesInputs(RegionContext Context, AlertRoutes Alerts);

/// <summary>AWS's own look for costs out of the ordinary, among everything that carries the project's tag (COST-2).</summary>
public sealed class CostAnomalies : ComponentResource
{
    private static readonly string[] OtherMembers = ["And", "CostCategories", "Dimensions", "Not", "Or"];

    /// <summary>Declares the monitor and who is told.</summary>
    public CostAnomalies(string name, AnomaliesPolicy policy, CostAnomaliesInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:costs:CostAnomalies", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var monitor = new AnomalyMonitor(name, new()
        {
            Name = inputs.Context.Names.Physical(name),

            // The monitor by dimension exists once an account and is usually there already.
            MonitorType = "CUSTOM",
            MonitorSpecification = OfProject(inputs.Context.Platform.Project),
        }, inside);
        _ = new AnomalySubscription(name, new()
        {
            Name = inputs.Context.Names.Physical(name),

            // At once is possible for topics only, summaries for mail only.
            Frequency = "IMMEDIATE",
            MonitorArnLists = { monitor.Arn },
            Subscribers = { new AnomalySubscriptionSubscriberArgs { Type = "SNS", Address = inputs.Alerts.Warning } },
            ThresholdExpression = new AnomalySubscriptionThresholdExpressionArgs
            {
                Ands = { AtLeast("ANOMALY_TOTAL_IMPACT_ABSOLUTE", policy.Amount.Amount), AtLeast("ANOMALY_TOTAL_IMPACT_PERCENTAGE", policy.Share.Points) },
            },
        }, inside);

        RegisterOutputs();
    }

    /// <summary>
    /// The expression with every member that Cost Explorer knows: it reads them all back, and a shorter text would be a change in every preview.
    /// </summary>
    private static string OfProject(string project) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        foreach (var member in OtherMembers)
        {
            json.WriteNull(member);
        }

        json.WriteStartObject("Tags");
        json.WriteString("Key", "Project");
        json.WriteNull("MatchOptions");
        json.WriteStartArray("Values");
        json.WriteStringValue(project);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static AnomalySubscriptionThresholdExpressionAndArgs AtLeast(string impact, decimal bound) => new()
    {
        Dimension = new AnomalySubscriptionThresholdExpressionAndDimensionArgs
        {
            Key = impact,
            MatchOptions = { "GREATER_THAN_OR_EQUAL" },
            Values = { bound.ToString("0.##########", CultureInfo.InvariantCulture) },
        },
    };
}
