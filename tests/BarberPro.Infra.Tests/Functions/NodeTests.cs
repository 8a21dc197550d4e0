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
    public Task The_tests_of_a_function_pass(string name) =>
        NodeRun.ShouldPassAsync(Directory.GetFiles(Repository.PathOf($"{Folder}/{name}/tests"), "*.test.*").Order(StringComparer.Ordinal));

    [Fact]
    public void The_functions_of_the_requirements_are_there() =>
        Assert.Empty(new[] { "canary", "restore-validation", "rotation", "unit-cost" }.Except(Names.Cast<object[]>().Select(row => (string)row[0])));
}
