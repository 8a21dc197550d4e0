using System.Collections.Immutable;

using BarberPro.Policies;

namespace BarberPro.Bootstrap.Access;

/// <summary>Where deployments happen.</summary>
/// <param name="Regions">Regions of the stack, and the one that global services answer in; sorted.</param>
public sealed record DeploymentScope(ImmutableArray<string> Regions)
{
    // Budgets, Cost Explorer, IAM: their endpoint stands there (AWS global condition keys, aws:RequestedRegion).
    private const string Global = "us-east-1";

    /// <summary>That of a stack.</summary>
    public static DeploymentScope Of(StackPolicy stack) => new(
    [
        .. stack.Recovery.Standby.Select(standby => standby.Region).Append(stack.Platform.Regions.Primary).Append(Global).Distinct().Order(StringComparer.Ordinal),
    ]);
}
