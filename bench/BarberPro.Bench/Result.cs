namespace BarberPro.Bench;

/// <summary>Whether a value is within its bound.</summary>
public enum Verdict
{
    /// <summary>Within the bound.</summary>
    Held,

    /// <summary>Outside of it.</summary>
    Broken,

    /// <summary>There is no bound for this set of packages.</summary>
    Reported,
}

/// <summary>One line of the table.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Floor">The same of an empty program; empty where that means nothing.</param>
/// <param name="Value">What was found.</param>
/// <param name="Ratio">Value by floor, or by whatever the bound speaks of; empty where there is none.</param>
/// <param name="Bound">What is promised.</param>
/// <param name="Verdict">Whether it holds.</param>
public sealed record Result(string Measure, string Floor, string Value, string Ratio, string Bound, Verdict Verdict);
