using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>Share of requests that the edge answers without asking the origin.</summary>
/// <param name="Assets">Scripts, styles and pictures.</param>
/// <param name="CacheableApi">Answers that may be a few minutes old.</param>
/// <param name="AssetShare">Share of all requests of a user that are for assets.</param>
/// <param name="CacheableShare">Share of all requests of a user that are for cacheable answers; the rest is dynamic and never answered by the edge.</param>
public sealed record EdgeHitsPolicy(Percent Assets, Percent CacheableApi, Percent AssetShare, Percent CacheableShare)
{
    /// <summary>Share of all requests that the edge answers.</summary>
    public decimal Blended => (Assets.Share * AssetShare.Share) + (CacheableApi.Share * CacheableShare.Share);

    internal static EdgeHitsPolicy Read(PolicyReader hits)
    {
        var policy = new EdgeHitsPolicy(Share("assets"), Share("cacheableApi"), Share("assetShare"), Share("cacheableShare"));
        if (hits.IsSound && policy.AssetShare + policy.CacheableShare is { Points: > 100 } sum)
        {
            hits.Reject("cacheableShare", LoadCodes.Shares, $"assetShare and cacheableShare are {sum} in all; expected at most 100%", "assetShare");
        }

        return policy;

        Percent Share(string key) => hits.Require(key, Scalars.Percent, new(0), new(100));
    }
}
