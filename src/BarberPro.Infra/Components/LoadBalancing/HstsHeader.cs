using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>Writes the Strict-Transport-Security header (RFC 6797).</summary>
public static class HstsHeader
{
    /// <summary>The header's value.</summary>
    public static string Of(HstsPolicy policy) => string.Join("; ",
    [
        $"max-age={(long)policy.MaxAge.TotalSeconds}",
        .. policy.IncludeSubdomains ? ["includeSubDomains"] : Array.Empty<string>(),
        .. policy.Preload ? ["preload"] : Array.Empty<string>(),
    ]);
}
