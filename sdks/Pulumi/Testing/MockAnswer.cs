namespace Pulumi.Testing;

/// <summary>What a registration is answered.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Id">The id; empty when unknown.</param>
/// <param name="State">What the outputs become.</param>
internal sealed record MockAnswer(string Urn, string Id, List<KeyValuePair<string, RawOutput>> State);
