using System.Text;

namespace BarberPro.Graph.Values;

/// <summary>Texts that travel as base64, such as start scripts.</summary>
internal static class Base64Text
{
    /// <summary>What base64 hides; null where the text is no base64, or nothing.</summary>
    public static string? Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return base64.Length > 0 && Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
