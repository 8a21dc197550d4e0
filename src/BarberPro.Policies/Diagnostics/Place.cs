namespace BarberPro.Policies.Diagnostics;

/// <summary>Where something is written; prints as <c>config/base/fleets.yml:5:14</c>.</summary>
/// <param name="File">Path from the project's root, with forward slashes on every system.</param>
/// <param name="Line">Line, the first is 1.</param>
/// <param name="Column">Column in UTF-16 units, the first is 1.</param>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    /// <summary>The very beginning of a file, for what concerns it as a whole.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary>Orders by file (ordinal), line and column.</summary>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        var byLine = Line.CompareTo(other.Line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}:{Column}";
}
