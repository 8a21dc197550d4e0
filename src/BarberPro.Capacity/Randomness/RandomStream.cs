using System.Runtime.CompilerServices;

namespace BarberPro.Capacity.Randomness;

/// <summary>
/// Random numbers for one purpose. Our own generator, since the framework may change its: the same seed and purpose give the same numbers on every machine
/// and in every version. One stream for each purpose, so that a change in one place never shifts the numbers of another. Source: xoshiro256++ 1.0 by
/// Blackman and Vigna, seeded by splitmix64.
/// </summary>
public sealed class RandomStream
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    /// <summary>Begins a stream.</summary>
    /// <param name="seed">Which run.</param>
    /// <param name="purpose">What the numbers are for.</param>
    public RandomStream(long seed, string purpose)
    {
        unchecked
        {
            // FNV-1a: string.GetHashCode differs from process to process.
            var state = 14695981039346656037UL;
            foreach (var letter in purpose)
            {
                state = (state ^ letter) * 1099511628211UL;
            }

            state ^= (ulong)seed * 0x9E3779B97F4A7C15UL;
            (a, b, c, d) = (Split(ref state), Split(ref state), Split(ref state), Split(ref state));
        }
    }

    /// <summary>A number from 0 up to, but not, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number between two bounds.</summary>
    public double Between(double least, double most) => least + (Share() * (most - least));

    /// <summary>An exponentially distributed number.</summary>
    public double Exponential(double mean) => -mean * Math.Log(1 - Share());

    /// <summary>A normally distributed number of mean 0 and deviation 1, by the polar method.</summary>
    public double Normal()
    {
        while (true)
        {
            var (x, y) = (Between(-1, 1), Between(-1, 1));
            var square = (x * x) + (y * y);
            if (square is > 0 and < 1)
            {
                return x * Math.Sqrt(-2 * Math.Log(square) / square);
            }
        }
    }

    /// <summary>A gamma distributed number, by the method of Marsaglia and Tsang, 2000.</summary>
    /// <param name="mean">Mean.</param>
    /// <param name="variation">Standard deviation by mean.</param>
    public double Gamma(double mean, double variation)
    {
        if (variation == 1)
        {
            return Exponential(mean);
        }

        var shape = 1 / (variation * variation);
        var boost = 1.0;
        var usable = shape;
        if (shape < 1)
        {
            boost = Math.Pow(1 - Share(), 1 / shape);
            usable = shape + 1;
        }

        var third = usable - (1.0 / 3);
        var scale = 1 / Math.Sqrt(9 * third);
        while (true)
        {
            var normal = Normal();
            var cube = 1 + (scale * normal);
            cube *= cube * cube;
            if (cube > 0 && Math.Log(1 - Share()) < (0.5 * normal * normal) + third - (third * cube) + (third * Math.Log(cube)))
            {
                return mean / shape * third * cube * boost;
            }
        }
    }

    private static ulong Split(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Next()
    {
        unchecked
        {
            var result = ulong.RotateLeft(a + d, 23) + a;
            var shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = ulong.RotateLeft(d, 45);
            return result;
        }
    }
}
