namespace BarberPro.Policies.Units;

/// <summary>An amount of storage or memory, in bytes.</summary>
/// <param name="Bytes">Number of bytes, zero or more.</param>
public readonly record struct ByteSize(long Bytes) : IComparable<ByteSize>, IComparable
{
    private const long BytesPerMebibyte = 1L << 20;
    private const long BytesPerGibibyte = 1L << 30;

    /// <summary>A size in mebibytes (2^20 bytes).</summary>
    public static ByteSize FromMebibytes(int mebibytes) => new(mebibytes * BytesPerMebibyte);

    /// <summary>A size in gibibytes (2^30 bytes).</summary>
    public static ByteSize FromGibibytes(int gibibytes) => new(gibibytes * BytesPerGibibyte);

    /// <summary>The size in whole mebibytes.</summary>
    public int Mebibytes => (int)(Bytes / BytesPerMebibyte);

    /// <summary>The size in whole gibibytes; keys that count gibibytes admit no other size.</summary>
    public int Gibibytes => (int)(Bytes / BytesPerGibibyte);

    /// <inheritdoc />
    public int CompareTo(ByteSize other) => Bytes.CompareTo(other.Bytes);

    /// <inheritdoc />
    int IComparable.CompareTo(object? obj) => CompareTo((ByteSize)obj!);

    /// <inheritdoc />
    public override string ToString() => Bytes % BytesPerGibibyte == 0 ? $"{Gibibytes}GiB" : $"{Mebibytes}MiB";
}
