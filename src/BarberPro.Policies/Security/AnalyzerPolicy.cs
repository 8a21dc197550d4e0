using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Security;

/// <summary>Analysis of what can be reached from outside.</summary>
/// <param name="Zone">What counts as inside, as Access Analyzer writes it: the account or its organisation.</param>
public sealed record AnalyzerPolicy(string Zone)
{
    internal static AnalyzerPolicy Read(PolicyReader analyzer) => new(analyzer.Require("zone", Texts.OneOf("ACCOUNT", "ORGANIZATION")));
}
