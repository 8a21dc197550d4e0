namespace BarberPro.Graph.Values;

/// <summary>What a <see cref="GraphValue"/> holds; the six kinds of JSON, true and false being one.</summary>
public enum GraphValueKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,

    /// <summary>Values in the order that the program gave.</summary>
    List,

    /// <summary>Values by name, sorted ordinally.</summary>
    Map,
}
