using System.Text;
using System.Text.RegularExpressions;

namespace BarberPro.Graph.Rules;

/// <summary>Recognises secrets in plain text.</summary>
internal static partial class SecretText
{
    /// <summary>Whether a text holds an AWS access key, a private key, or a password that is written out rather than looked up.</summary>
    public static bool In(string text) => AccessKey().IsMatch(text) || PrivateKey().IsMatch(text) || Password().IsMatch(text);

    /// <summary>What base64 hides; null where the text is no base64.</summary>
    public static string? Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    [GeneratedRegex("(^|[^A-Z0-9])(AKIA|ASIA)[A-Z0-9]{16}([^A-Z0-9]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex AccessKey();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.NonBacktracking)]
    private static partial Regex PrivateKey();

    // A value that begins with $ or / is looked up somewhere else.
    [GeneratedRegex("(password|passwd|secret_?key|api_?key|auth_?token)['\"]?[ ]*[=:][ ]*['\"]?[^ '\"$/\\n]{6}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Password();
}
