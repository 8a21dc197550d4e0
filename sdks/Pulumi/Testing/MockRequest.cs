using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>What a registration sends.</summary>
/// <param name="Inputs">Inputs that are known to the last part.</param>
/// <param name="ParentUrn">URN of the parent; empty for the stack itself.</param>
/// <param name="Provider">Reference of the provider; empty for the default one.</param>
/// <param name="ImportId">Id to import; empty otherwise.</param>
internal sealed record MockRequest(ImmutableDictionary<string, object> Inputs, string ParentUrn, string Provider, string ImportId);
