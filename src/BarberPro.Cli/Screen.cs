using BarberPro.Policies.Diagnostics;

namespace BarberPro.Cli;

/// <summary>Where the command writes.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="IsTerminal">Whether a person looks at the results; tables are drawn then, and nothing else changes.</param>
public sealed record Screen(TextWriter Out, TextWriter Error, bool IsTerminal)
{
    /// <summary>Tells problems, a line each.</summary>
    internal void Tell(IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine(problem);
        }
    }
}
