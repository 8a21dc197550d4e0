using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>The periods that Cloudflare's rate-limiting rules know (waf/rate-limiting-availability-by-plan in cloudflare/cloudflare-docs).</summary>
internal static class RatePeriods
{
    private static readonly int[] Seconds = [10, 15, 20, 30, 40, 45, 60, 90, 120, 180, 240, 300, 480, 600, 900, 1_200, 1_800, 2_400, 3_600, 86_400];

    /// <summary>One of the periods.</summary>
    public static readonly Scalar<TimeSpan> Kind = Durations.Seconds.OneOf(Array.ConvertAll(Seconds, seconds => TimeSpan.FromSeconds(seconds)));
}
