using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Documents;

/// <summary>Ends the reading of a file that nests too deeply; going on would cost time and tell nothing.</summary>
internal sealed class NestingException(Place place) : Exception
{
    /// <summary>The first node that lies too deep.</summary>
    public Place Place { get; } = place;
}
