using System.Collections.Immutable;

namespace BarberPro.Graph;

/// <summary>How the engine treats a resource. Lists are sorted ordinally.</summary>
/// <param name="Protect">Whether it refuses to be deleted; inherited from its parents.</param>
/// <param name="RetainOnDelete">Whether the cloud keeps it when the program no longer declares it.</param>
/// <param name="IgnoreChanges">Inputs that something else owns at run time.</param>
/// <param name="DependsOn">Resources that have to exist first, by URN, beyond those that its inputs name; a component stands for all below it.</param>
/// <param name="Aliases">URNs or names that it had before.</param>
public sealed record NodeOptions(
    bool Protect,
    bool RetainOnDelete,
    ImmutableArray<string> IgnoreChanges,
    ImmutableArray<string> DependsOn,
    ImmutableArray<string> Aliases)
{
    /// <summary>Nothing set.</summary>
    public static NodeOptions None { get; } = new(false, false, [], [], []);
}
