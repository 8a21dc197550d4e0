using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>What the edge speaks with browsers and with the load balancer.</summary>
/// <param name="MinTls">Oldest TLS that a browser may speak, 1.2 or 1.3 (SEC-5).</param>
/// <param name="OriginHttp">Newest HTTP that is spoken to the load balancer, 1 or 2 (LB-4).</param>
/// <param name="Http3">Whether browsers may speak HTTP/3 (CDN-3).</param>
/// <param name="EarlyHints">Whether browsers are told early what they will need (CDN-3); works on the origin's <c>Link</c> headers.</param>
/// <param name="ZeroRtt">Whether a returning browser may send at once; such a request can be replayed (CDN-3).</param>
public sealed record ProtocolsPolicy(string MinTls, string OriginHttp, bool Http3, bool EarlyHints, bool ZeroRtt)
{
    internal static ProtocolsPolicy Read(PolicyReader protocols) => new(
        protocols.Require("minTls", EdgeTexts.Tls),
        protocols.Require("originHttp", Texts.OneOf("1", "2")),
        protocols.Require("http3", Scalars.Flag),
        protocols.Require("earlyHints", Scalars.Flag),
        protocols.Require("zeroRtt", Scalars.Flag));
}
