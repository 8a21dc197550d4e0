using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads scaling policies of every kind.</summary>
/// <param name="index">Where their alarms are found.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class PolicyReaders(FleetIndex index, List<FleetProblem> problems)
{
    private const string Tracked = "targetTrackingConfiguration";
    private const string Predicted = "predictiveScalingConfiguration";

    /// <summary>Whether a policy is of a kind; PutScalingPolicy takes SimpleScaling where none is declared.</summary>
    internal static bool IsOf(NodeInputs policy, string kind) => policy.Text("policyType", "SimpleScaling") == kind;

    internal StepPolicyDeclaration Step(NodeInputs policy) => new(
        policy.Node.Name,
        policy.Word<AdjustmentType>("adjustmentType"),
        policy.Word<AggregationType>("metricAggregationType", nameof(AggregationType.Average)),
        policy.Whole("minAdjustmentMagnitude", 0),
        policy.OptionalSeconds("estimatedInstanceWarmup"),
        [
            .. Enumerable.Range(0, policy.CountOf("stepAdjustments")).Select(position => new StepDeclaration(
                policy.OptionalNumber($"stepAdjustments[{position}].metricIntervalLowerBound"),
                policy.OptionalNumber($"stepAdjustments[{position}].metricIntervalUpperBound"),
                policy.Whole($"stepAdjustments[{position}].scalingAdjustment"))),
        ],
        Alarms(policy));

    internal SimplePolicyDeclaration Simple(NodeInputs policy) => new(
        policy.Node.Name,
        policy.Word<AdjustmentType>("adjustmentType"),
        policy.Whole("scalingAdjustment"),
        policy.Whole("minAdjustmentMagnitude", 0),
        policy.OptionalSeconds("cooldown"),
        Alarms(policy));

    internal static TrackingPolicyDeclaration Tracking(NodeInputs policy) => new(
        policy.Node.Name,
        TrackedMeasure.Read(policy, Tracked),
        policy.Number($"{Tracked}.targetValue"),
        !policy.Flag($"{Tracked}.disableScaleIn", otherwise: false),
        policy.OptionalSeconds("estimatedInstanceWarmup"));

    internal static ForecastDeclaration Forecast(NodeInputs policy) => new(
        policy.Node.Name,
        policy.Text($"{Predicted}.metricSpecification.predefinedMetricPairSpecification.predefinedMetricType"),
        policy.Number($"{Predicted}.metricSpecification.targetValue"),
        policy.Text($"{Predicted}.mode", "ForecastOnly") == "ForecastAndScale",
        policy.Seconds($"{Predicted}.schedulingBufferTime", TimeSpan.FromMinutes(5)));

    private ImmutableArray<AlarmDeclaration> Alarms(NodeInputs policy) => [.. index.AlarmsOf(policy.Node.Urn).Select(node => AlarmReader.Read(new(node, problems)))];
}
