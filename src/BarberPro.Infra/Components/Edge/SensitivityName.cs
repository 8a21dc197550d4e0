using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Components.Edge;

/// <summary>How the two clouds spell a sensitivity; each has its own words and another default (X-1, C-11).</summary>
public static class SensitivityName
{
    /// <summary>As Cloudflare writes it; its highest is called <c>default</c>.</summary>
    public static string OfCloudflare(DdosSensitivity sensitivity) => sensitivity switch
    {
        DdosSensitivity.Low => "low",
        DdosSensitivity.Medium => "medium",
        _ => "default",
    };

    /// <summary>As AWS writes it; its default is <c>LOW</c>.</summary>
    public static string OfAws(DdosSensitivity sensitivity) => sensitivity switch
    {
        DdosSensitivity.Low => "LOW",
        DdosSensitivity.Medium => "MEDIUM",
        _ => "HIGH",
    };
}
