using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Policies;

namespace BarberPro.Cli.Affected;

/// <summary>A value that an edit of the files can change, and what it ends in.</summary>
/// <param name="Stack">The stack that takes it from there.</param>
/// <param name="Value">The value, and the line that holds it.</param>
/// <param name="Requirements">Ids of the requirements that it holds.</param>
/// <param name="Resources">The resources that it ends in, sorted by URN; none where the requirement table knows none.</param>
internal sealed record AffectedResources(string Stack, EffectiveValue Value, ImmutableArray<string> Requirements, ImmutableArray<ResourceNode> Resources);
