using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace BarberPro.Infra.Tests.Functions;

/// <summary>A theory that needs Node. Where there is none it is skipped, and says so; the check in .ci/run installs Node first and allows no skip.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    /// <summary>The oldest Node with all that the functions' tests use: modules that stand in for others.</summary>
    private static readonly Version Oldest = new(18, 19);

    private static readonly string? Missing = Look();

    /// <summary>Skips the theory where Node is missing or too old.</summary>
    public NodeTheoryAttribute() => Skip = Missing;

    private static string? Look()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
            var version = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return Version.TryParse(version.TrimStart('v'), out var found) && found >= Oldest
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"Node is {version}; the functions' tests need {Oldest} or later");
        }
        catch (Win32Exception)
        {
            return $"Node is not installed; the functions' tests need {Oldest} or later";
        }
    }
}
