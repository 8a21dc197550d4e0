using System.Buffers.Binary;
using System.Text;

namespace BarberPro.Infra.Components.Functions;

/// <summary>
/// A hash of named contents, 256 bits in base64 like Lambda's own. It tells versions apart and guards nothing, so that the cryptographic library, which
/// would cost every preview several milliseconds to load, is left alone: four lanes of FNV-1a over words, spread by the finish of MurmurHash3.
/// </summary>
public sealed class ContentHash
{
    private const ulong Prime = 1099511628211UL;

    // The first fractional bits of the square roots of 2, 3, 5 and 7, as SHA-512 begins: lanes only have to begin differently.
    private readonly ulong[] lanes = [0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1];

    /// <summary>Takes in one file. Its length is taken in too, so that no two sets of files look like one text.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        Add(Encoding.UTF8.GetBytes(name));
        Add(content);
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var bytes = new byte[lanes.Length * sizeof(ulong)];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(lane * sizeof(ulong)), Spread(lanes[lane]));
        }

        return Convert.ToBase64String(bytes);
    }

    private void Add(ReadOnlySpan<byte> content)
    {
        Add((ulong)content.Length);
        while (content.Length >= sizeof(ulong))
        {
            Add(BinaryPrimitives.ReadUInt64LittleEndian(content));
            content = content[sizeof(ulong)..];
        }

        foreach (var letter in content)
        {
            Add(letter);
        }
    }

    private void Add(ulong word)
    {
        unchecked
        {
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                // A multiplication carries upwards only; the rotation brings high bits back down, by another step in every lane.
                lanes[lane] = ulong.RotateLeft((lanes[lane] ^ word) * Prime, 13 + (lane * 10));
            }
        }
    }

    private static ulong Spread(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
            return hash ^ (hash >> 33);
        }
    }
}
