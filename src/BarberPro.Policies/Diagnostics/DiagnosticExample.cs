using System.Text;

namespace BarberPro.Policies.Diagnostics;

/// <summary>A bad policy file. Laid over the stack <c>prod-ar</c> it raises one code; tests load it and the docs print it.</summary>
/// <param name="File">The file that is replaced or added.</param>
/// <param name="Bytes">Its content; null takes the file away.</param>
/// <param name="Shown">How the docs show it: the text itself, or words where the text is not fit to print.</param>
public sealed record DiagnosticExample(string File, ReadOnlyMemory<byte>? Bytes, string Shown)
{
    /// <summary>The overlay that examples are written in.</summary>
    public const string OverlayFile = "config/stacks/example.yml";

    /// <summary>An overlay, given as its text.</summary>
    public static DiagnosticExample Overlay(string text) => Text(OverlayFile, text);

    /// <summary>An overlay that is better told than shown.</summary>
    public static DiagnosticExample Overlay(byte[] bytes, string shown) => new(OverlayFile, bytes, shown);

    /// <summary>Any policy file, given as its text.</summary>
    public static DiagnosticExample Text(string file, string text) => new(file, Encoding.UTF8.GetBytes(text), text);

    /// <summary>A file that does not exist.</summary>
    public static DiagnosticExample Without(string file) => new(file, null, "(there is no such file)");
}
