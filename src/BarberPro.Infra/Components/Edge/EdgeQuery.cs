using System.Collections.Immutable;
using System.Text;

using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Components.Edge;

/// <summary>The question by place that operators ask of the services' logs (CDN-1, CDN-8).</summary>
public static class EdgeQuery
{
    /// <summary>Requests and edge latency of the observed points of presence, in the language of Logs Insights.</summary>
    public static string Of(ImmutableArray<PointOfPresencePolicy> places, string percentile)
    {
        var colos = new StringBuilder();
        foreach (var place in places)
        {
            _ = colos.Append(colos.Length == 0 ? "" : ", ").Append('"').Append(place.Colo).Append('"');
        }

        return $"filter colo in [{colos}] | stats count(*) as requests, pct(edgeLatency, {percentile[1..]}) as {percentile} by colo, country | sort requests desc";
    }
}
