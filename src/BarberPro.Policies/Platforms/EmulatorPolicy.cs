using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Platforms;

/// <summary>Where a stack is deployed to instead of the cloud: an emulator on the own machine. A stack without this section reaches the real services.</summary>
/// <param name="Aws">Address that every AWS service of the program is called at.</param>
/// <param name="Cloudflare">Address that Cloudflare's API is called at; it keeps a local stack away from a real zone.</param>
/// <param name="PathStyle">Whether buckets stand in the path instead of the host's name, which no local resolver knows.</param>
/// <param name="SkipCredentialsValidation">Whether credentials are taken as they are, before the first call.</param>
/// <param name="SkipMetadata">Whether the machine's own metadata service is left unasked for credentials.</param>
/// <param name="SkipRegionValidation">Whether names of regions are taken as they are.</param>
public sealed record EmulatorPolicy(
    string Aws, string Cloudflare, bool PathStyle, bool SkipCredentialsValidation, bool SkipMetadata, bool SkipRegionValidation)
{
    private static readonly Scalar<string> Address = Texts.Text(
        "an http address of this machine with its port, such as http://localhost:4566",
        "http://localhost:4566",
        "^http://(localhost|127\\.0\\.0\\.1):[1-9][0-9]{0,4}(/[a-z0-9]{1,20}){0,4}$",
        IsLocal);

    internal static EmulatorPolicy Read(PolicyReader emulator) => new(
        emulator.Require("aws", Address),
        emulator.Require("cloudflare", Address),
        emulator.Require("pathStyle", Scalars.Flag),
        emulator.Require("skipCredentialsValidation", Scalars.Flag),
        emulator.Require("skipMetadata", Scalars.Flag),
        emulator.Require("skipRegionValidation", Scalars.Flag));

    private static bool IsLocal(string text)
    {
        if (text.Split("://") is not ["http", var rest])
        {
            return false;
        }

        var parts = rest.Split('/');
        return parts[0].Split(':') is ["localhost" or "127.0.0.1", var port]
            && port.Length is >= 1 and <= 5 && port[0] != '0' && Characters.Only(port, 1, 5, char.IsAsciiDigit)
            && parts.Length <= 5
            && Array.TrueForAll(parts[1..], part => Characters.Only(part, 1, 20, character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)));
    }
}
