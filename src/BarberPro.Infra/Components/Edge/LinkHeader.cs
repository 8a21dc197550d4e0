using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Edge;

/// <summary>Writes the <c>Link</c> header (RFC 8288) that tells a browser what to fetch ahead (CDN-6).</summary>
public static class LinkHeader
{
    /// <summary>The header's value.</summary>
    public static string Prefetch(ImmutableArray<string> resources)
    {
        var links = new string[resources.Length];
        for (var index = 0; index < links.Length; index++)
        {
            links[index] = $"<{resources[index]}>; rel=prefetch";
        }

        return string.Join(", ", links);
    }
}
