namespace BarberPro.Policies.Diagnostics;

/// <summary>A kind of diagnostic: its stable code, and what <c>docs/diagnostics.md</c> tells about it.</summary>
/// <param name="Id"><c>BP00nn</c> files and YAML, <c>BP10nn</c> keys and values, <c>BP20nn</c> and above contradictions, a block of a hundred for each
/// concern.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Cause">Why it is refused.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Example">A file that raises this code and no other.</param>
public sealed record DiagnosticCode(string Id, string Title, string Cause, string Fix, DiagnosticExample Example)
{
    /// <summary>A diagnostic of this kind.</summary>
    public Diagnostic At(Place place, string message) => new(place, Id, message);
}
