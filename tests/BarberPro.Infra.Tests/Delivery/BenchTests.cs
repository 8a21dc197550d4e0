using System.Xml.Linq;

namespace BarberPro.Infra.Tests.Delivery;

public sealed class BenchTests
{
    [Fact]
    public void The_floor_is_published_with_the_settings_of_the_command_line()
    {
        var commandLine = SettingsOf("src/BarberPro.Cli/BarberPro.Cli.csproj");

        var floor = SettingsOf("bench/Floor/Floor.csproj");

        Assert.Equal(commandLine, floor);
    }

    [Theory]
    [InlineData("bench/Floor/Floor.csproj")]
    [InlineData("bench/BarberPro.Bench/BarberPro.Bench.csproj")]
    public void A_bench_is_a_project_outside_of_the_solution(string project)
    {
        var solution = RepositoryFiles.Read("BarberPro.Infra.sln");

        Assert.Contains(project, RepositoryFiles.All);
        Assert.DoesNotContain(Path.GetFileName(project), solution, StringComparison.Ordinal);
    }

    private static IEnumerable<string> SettingsOf(string project)
        => XDocument.Parse(RepositoryFiles.Read(project)).Descendants("PropertyGroup")
            .SelectMany(group => group.Elements().Where(setting => setting.Name != "AssemblyName" && setting.Name != "RootNamespace").Select(setting => $"{setting.Name} = {setting.Value} {group.Attribute("Condition")?.Value}"));
}
