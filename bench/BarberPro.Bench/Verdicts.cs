namespace BarberPro.Bench;

/// <summary>How verdicts come about that hold for every set of packages; <see cref="SdkSet.Judge"/> has the others.</summary>
public static class Verdicts
{
    /// <summary>The verdict on a bound.</summary>
    public static Verdict Of(bool held) => held ? Verdict.Held : Verdict.Broken;
}
