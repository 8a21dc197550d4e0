using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Delivery;

/// <summary>What came of reading a preview.</summary>
/// <param name="Digest">The preview, or null when anything is wrong with the file.</param>
/// <param name="Diagnostics">All that is wrong, in the order of the file.</param>
public sealed record DigestLoad(PreviewDigest? Digest, ImmutableArray<Diagnostic> Diagnostics);
