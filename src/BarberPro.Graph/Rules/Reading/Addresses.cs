using System.Globalization;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>What the rules of a security group let through.</summary>
internal static class Addresses
{
    // A prefix this short names so many strangers that it stands for everybody; 0.0.0.0/1 and 128.0.0.0/1 together do.
    private const int ShortestPrefix = 8;

    /// <summary>Whether a rule names all of the internet, or a part so large that it makes no difference; what cannot be seen may be all of it.</summary>
    public static bool AreTheWorld(ResourceNode rule) => IsWorld(rule, "cidrIpv4") || IsWorld(rule, "cidrIpv6");

    /// <summary>Whether a rule lets a port through, or cannot be seen not to.</summary>
    public static bool Cover(ResourceNode rule, int port) =>
        CoverEverything(rule) || rule.Number("fromPort") is not { } from || rule.Number("toPort") is not { } to || (from <= port && to >= port);

    /// <summary>Whether a rule lets every port through, or cannot be seen not to.</summary>
    public static bool CoverEverything(ResourceNode rule) =>
        (rule.At("ipProtocol") is null or { Text: "-1" or "all" }) || rule.Number("ipProtocol") == -1 || (rule.Number("fromPort") is <= 0 && rule.Number("toPort") is >= 65_535 or <= 0);

    /// <summary>A rule is compliant unless it opens a port to everybody.</summary>
    public static Verdict KeepClosed(ResourceNode rule, int port) => Verdict.When(
        !AreTheWorld(rule) || !Cover(rule, port),
        rule,
        rule.At("cidrIpv4") is null ? "cidrIpv6" : "cidrIpv4",
        string.Create(CultureInfo.InvariantCulture, $"nobody but named groups on port {port}"));

    private static bool IsWorld(ResourceNode rule, string property)
    {
        if (rule.Inputs[property] is null or { Kind: GraphValueKind.Null })
        {
            return false;
        }

        return rule.Text(property)?.Split('/') is not [var address, var length]
            || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            || (bits < ShortestPrefix && !address.StartsWith("fd", StringComparison.Ordinal));
    }
}
