using System.Numerics;
using System.Runtime.CompilerServices;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>Numbered entries of which the latest are kept. As many as a power of two, so that an entry's place is a mask of its number and nothing is divided.</summary>
internal static class Ring
{
    /// <summary>Places for so many entries at least.</summary>
    internal static int Length(int entries) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, entries));

    /// <summary>Place of an entry.</summary>
    /// <param name="number">Its number, from zero on.</param>
    /// <param name="length">Places of the ring.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Place(long number, int length) => unchecked((int)number) & (length - 1);
}
