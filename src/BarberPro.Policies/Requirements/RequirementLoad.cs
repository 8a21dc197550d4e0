using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Requirements;

/// <summary>What came of reading the requirement table.</summary>
/// <param name="Rows">The rows, file by file in the order of their names; none when anything is wrong.</param>
/// <param name="Diagnostics">Everything that is wrong, in the order of places.</param>
public sealed record RequirementLoad(ImmutableArray<Requirement> Rows, ImmutableArray<Diagnostic> Diagnostics);
