namespace BarberPro.Policies.Documents;

/// <summary>How much a policy file may ask of its reader; far above any real file, low enough that a hostile one costs nothing.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of a file: 1 MiB, a hundred times the largest policy.</summary>
    public const int Bytes = 1 << 20;

    /// <summary>Mappings and lists inside each other; the deepest policy key lies nine levels down.</summary>
    public const int Depth = 32;
}
