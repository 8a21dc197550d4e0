using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>The kinds of names that the edge knows.</summary>
internal static class EdgeTexts
{
    /// <summary>A version of TLS that is not broken (CF-03).</summary>
    public static readonly Scalar<string> Tls = Texts.OneOf("1.2", "1.3");

    /// <summary>An id that Cloudflare gives: of an account, a ruleset.</summary>
    public static readonly Scalar<string> Id = Texts.Text(
        "an id of Cloudflare's of 32 hexadecimal digits",
        "0123456789abcdef0123456789abcdef",
        "^[0-9a-f]{32}$",
        text => Characters.Only(text, 32, 32, char.IsAsciiHexDigitLower));

    /// <summary>The address of an API, without the slash at its end.</summary>
    public static readonly Scalar<string> Address = Texts.Text(
        "an https address without a slash at its end",
        "https://api.example.com/v4",
        "^https://[a-z0-9.-]{1,253}(/[A-Za-z0-9._~-]+)*$",
        IsAddress);

    /// <summary>The name of a cookie; these characters need no quoting in an expression.</summary>
    public static readonly Scalar<string> Cookie = Texts.Text(
        "a cookie's name of letters, digits, _ and -",
        "session",
        "^[A-Za-z0-9_-]{1,64}$",
        text => Characters.Only(text, 1, 64, char.IsAsciiLetterOrDigit, "_-"));

    /// <summary>A media type.</summary>
    public static readonly Scalar<string> MediaType = Texts.Text(
        "a media type",
        "text/html",
        "^[a-z]+/[a-z0-9.+-]{1,64}$",
        text => text.Split('/') is [var type, var subtype] && Characters.Only(type, 1, 32, char.IsAsciiLetterLower)
            && Characters.Only(subtype, 1, 64, character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character), ".+-"));

    /// <summary>Cloudflare's name of a data centre: the airport nearby.</summary>
    public static readonly Scalar<string> Colo = Texts.Text(
        "an airport's code of three capital letters", "EZE", "^[A-Z]{3}$", text => Characters.Only(text, 3, 3, char.IsAsciiLetterUpper));

    /// <summary>A part of the world, as load balancing divides it (LB-3). There is no <c>SAM</c>.</summary>
    public static readonly Scalar<string> SteeringRegion = Texts.OneOf(
        "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS");

    private static bool IsAddress(string text)
    {
        if (!text.StartsWith("https://", StringComparison.Ordinal))
        {
            return false;
        }

        var parts = text["https://".Length..].Split('/');
        for (var index = 1; index < parts.Length; index++)
        {
            if (!Characters.Only(parts[index], 1, 256, char.IsAsciiLetterOrDigit, "._~-"))
            {
                return false;
            }
        }

        return Characters.Only(parts[0], 1, 253, character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character), ".-");
    }
}
