namespace BarberPro.Capacity.CloudWatch;

/// <summary>A metric with the statistic that is asked of it. Equal ones are one series.</summary>
/// <param name="Namespace">Namespace, such as <c>AWS/EC2</c>.</param>
/// <param name="Name">Name, such as <c>CPUUtilization</c>.</param>
/// <param name="Statistic">What is made of a period's values.</param>
public sealed record MetricDeclaration(string Namespace, string Name, Statistic Statistic)
{
    /// <inheritdoc />
    public override string ToString() => $"{Namespace} {Name} {Statistic}";
}
