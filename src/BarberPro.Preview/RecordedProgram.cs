using System.Collections.Immutable;
using BarberPro.Graph;

namespace BarberPro.Preview;

/// <summary>What came of recording a program.</summary>
/// <param name="Graph">What it declared, or null when it failed.</param>
/// <param name="Errors">Why it failed, in the program's words; no stack traces.</param>
public sealed record RecordedProgram(ResourceGraph? Graph, ImmutableArray<string> Errors);
