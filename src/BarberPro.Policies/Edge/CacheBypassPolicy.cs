using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>
/// What the edge never keeps, beside every request that is no GET or carries an <c>Authorization</c> header (CF-05). It cannot be switched off: the
/// other rules strip cookies and keep what is left.
/// </summary>
/// <param name="Paths">What such paths begin with: signing in, paying, health checks.</param>
/// <param name="Cookies">Names of the cookies that make an answer personal.</param>
public sealed record CacheBypassPolicy(ImmutableArray<string> Paths, ImmutableArray<string> Cookies)
{
    internal static CacheBypassPolicy Read(PolicyReader bypass) => new(
        bypass.List("paths", Texts.Path, atLeast: 1, atMost: 20),
        bypass.List("cookies", EdgeTexts.Cookie, atLeast: 1, atMost: 10));
}
