namespace BarberPro.Capacity.CloudWatch;

/// <summary>A metric alarm.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Measure">What it looks at.</param>
/// <param name="Comparison">When a datapoint breaches.</param>
/// <param name="Threshold">The threshold, in the unit of what it looks at.</param>
/// <param name="EvaluationPeriods">Datapoints that decide, N.</param>
/// <param name="DatapointsToAlarm">Breaching ones of these that raise it, M.</param>
/// <param name="MissingData">What a period without a value counts as.</param>
public sealed record AlarmDeclaration(
    string Name, MeasureDeclaration Measure, Comparison Comparison, double Threshold, int EvaluationPeriods, int DatapointsToAlarm, MissingData MissingData);
