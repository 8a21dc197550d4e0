using System.Collections.Immutable;

namespace BarberPro.Graph.Delivery;

/// <summary>What <c>pulumi preview --json</c> says of a deployment.</summary>
/// <param name="Stack">Name of the stack.</param>
/// <param name="Steps">What is intended, one entry a resource, sorted by URN; resources that stay as they are need not be among them.</param>
/// <param name="Kept">Number of resources that stay as they are.</param>
public sealed record PreviewDigest(string Stack, ImmutableArray<PlannedStep> Steps, int Kept)
{
    /// <summary>Resources that are changed, replaced or deleted.</summary>
    public int Touched => Steps.Count(step => step.Touches);

    /// <summary>Resources that there are before the deployment.</summary>
    public int Existing => Kept + Touched;
}
