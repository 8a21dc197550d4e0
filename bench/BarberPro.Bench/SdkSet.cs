namespace BarberPro.Bench;

/// <summary>Which set of Pulumi packages this build resolved.</summary>
public static class SdkSet
{
    /// <summary>Whether it is the bundled one, which the bounds on speed are for. Its core is 3.0.0, below every official 3.x.</summary>
    public static bool IsBundled { get; } = typeof(Pulumi.Deployment).Assembly.GetName().Version is { Major: 3, Minor: 0, Build: 0 };

    public static string Name => IsBundled ? "bundled" : "official";

    /// <summary>The verdict on a bound that is promised for the bundled packages only.</summary>
    public static Verdict Judge(bool held) => IsBundled ? Verdicts.Of(held) : Verdict.Reported;
}
