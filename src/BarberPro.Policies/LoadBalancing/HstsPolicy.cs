using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>The Strict-Transport-Security header: browsers refuse plain HTTP from then on.</summary>
/// <param name="MaxAge">How long browsers remember, 0 to 730 days; preload lists ask for at least 365.</param>
/// <param name="IncludeSubdomains">Whether every name below the host is covered.</param>
/// <param name="Preload">Whether browsers may ship the rule; needs a year of <paramref name="MaxAge"/> and <paramref name="IncludeSubdomains"/>, and is
/// hard to undo.</param>
public sealed record HstsPolicy(TimeSpan MaxAge, bool IncludeSubdomains, bool Preload)
{
    // What browsers' preload list asks of an entry (its submission page).
    private static readonly TimeSpan PreloadAge = TimeSpan.FromDays(365);

    internal static HstsPolicy Read(PolicyReader hsts)
    {
        var policy = new HstsPolicy(
            hsts.Require("maxAge", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromDays(730)),
            hsts.Require("includeSubdomains", Scalars.Flag),
            hsts.Require("preload", Scalars.Flag));

        if (hsts.AreSound("maxAge", "preload") && policy.Preload && policy.MaxAge < PreloadAge)
        {
            hsts.Reject(
                "maxAge",
                LoadBalancingCodes.Preload,
                $"maxAge is {Durations.Format(policy.MaxAge)} and preload is true; expected at least {Durations.Format(PreloadAge)}",
                "preload");
        }

        if (hsts.AreSound("includeSubdomains", "preload") && policy.Preload && !policy.IncludeSubdomains)
        {
            hsts.Reject("includeSubdomains", LoadBalancingCodes.Preload, "includeSubdomains is false and preload is true; expected both or none", "preload");
        }

        return policy;
    }
}
