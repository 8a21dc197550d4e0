using System.Collections.Immutable;
using System.Text;

using BarberPro.Policies.Edge;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Components.Edge;

/// <summary>
/// Conditions in Cloudflare's rules language. Hosts, paths and names go in as they are: the policy admits no character that would end a quoted text.
/// </summary>
public static class RequestExpressions
{
    /// <summary>Everything.</summary>
    public const string Always = "true";

    /// <summary>A GET of a path that begins like one of these (CDN-2).</summary>
    public static string Reads(string host, ImmutableArray<string> paths) =>
        $"(http.host eq \"{host}\" and http.request.method eq \"GET\" and ({Below(paths)}))";

    /// <summary>What the edge may not keep (CDN-2, CF-05): it names what it means and is no wildcard (CF-11).</summary>
    public static string Personal(string host, CacheBypassPolicy bypass)
    {
        var any = new StringBuilder($"(http.host eq \"{host}\" and ({Below(bypass.Paths)}");
        _ = any.Append(" or http.request.method ne \"GET\" or len(http.request.headers[\"authorization\"]) > 0");
        foreach (var cookie in bypass.Cookies)
        {
            _ = any.Append($" or http.cookie contains \"{cookie}=\"");
        }

        return any.Append("))").ToString();
    }

    /// <summary>A request below a path. Rate rules of plan Business see host, path, method and address, and no headers (SEC-1).</summary>
    public static string Under(string host, string path) => $"(http.host eq \"{host}\" and starts_with(http.request.uri.path, \"{path}\"))";

    /// <summary>A request from one of these networks; the address is the client's own, not one that a header claims (OPS-3).</summary>
    public static string From(string host, ImmutableArray<Cidr> networks)
    {
        var any = new StringBuilder($"(http.host eq \"{host}\" and ip.src in {{");
        foreach (var network in networks)
        {
            _ = any.Append(any[^1] == '{' ? "" : " ").Append(network);
        }

        return any.Append("})").ToString();
    }

    /// <summary>A GET of one of these very pages.</summary>
    public static string Pages(string host, ImmutableArray<string> pages) =>
        $"(http.host eq \"{host}\" and http.request.method eq \"GET\" and http.request.uri.path in {Set(pages)})";

    /// <summary>An answer of one of these media types.</summary>
    public static string Answers(ImmutableArray<string> contentTypes) => $"(http.response.content_type.media_type in {Set(contentTypes)})";

    private static string Below(ImmutableArray<string> paths)
    {
        var any = new StringBuilder();
        foreach (var path in paths)
        {
            _ = any.Append(any.Length == 0 ? "" : " or ").Append($"starts_with(http.request.uri.path, \"{path}\")");
        }

        return any.ToString();
    }

    private static string Set(ImmutableArray<string> values)
    {
        var set = new StringBuilder("{");
        foreach (var value in values)
        {
            _ = set.Append(set.Length == 1 ? "" : " ").Append('"').Append(value).Append('"');
        }

        return set.Append('}').ToString();
    }
}
