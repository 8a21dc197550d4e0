using System.Diagnostics;

namespace BarberPro.Infra.Tests.Functions;

/// <summary>The functions' own tests, a folder each.</summary>
public sealed class NodeTests
{
    private const string Folder = "functions";

    /// <summary>Folders with a program in them; the others help its tests.</summary>
    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateDirectories(Repository.PathOf(Folder))
            .Where(folder => Directory.EnumerateFiles(folder, "index.*").Any())
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    [NodeTheory]
    [MemberData(nameof(Names))]
    [Requirement("DB-12")]
    [Requirement("DR-4")]
    [Requirement("COST-3")]
    [Requirement("MON-10")]
    public async Task The_tests_of_a_function_pass(string name)
    {
        var tests = Directory.GetFiles(Repository.PathOf($"{Folder}/{name}/tests"), "*.test.*").Order(StringComparer.Ordinal);

        // Named one by one: what Node takes a folder for differs by version.
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=tap", .. tests]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        start.Environment["NODE_OPTIONS"] = "";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("\n# fail 0\n", output, StringComparison.Ordinal);
        Assert.Contains("\n# skipped 0\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# pass 0\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_functions_of_the_requirements_are_there() =>
        Assert.Empty(new[] { "canary", "restore-validation", "rotation", "unit-cost" }.Except(Names.Cast<object[]>().Select(row => (string)row[0])));
}
