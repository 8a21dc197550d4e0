using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

public sealed class MarketTests
{
    [Theory]
    [Requirement("OPS-1")]
    [Requirement("OPS-2")]
    [InlineData("Argentina")]
    [InlineData("Buenos")]
    [InlineData("barbershop")]
    [InlineData("com.ar")]
    [InlineData("prod-ar")]
    [InlineData("us-east-1")]
    public void No_line_of_the_program_names_a_market_or_a_vertical(string word)
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src/BarberPro.Infra"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
            .ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("OPS-1")]
    [Requirement("OPS-2")]
    public async Task Another_market_and_vertical_are_a_matter_of_policy()
    {
        var real = Stacks.Policy(Stacks.ProdAr);

        var graph = await Stacks.Record(real with { Platform = real.Platform with { Vertical = "psychology", Market = new("UY", "America/Montevideo", "UYU") } });

        graph.ShouldAllHave(Types.Schedule, new { timeZone = "America/Montevideo" });
        graph.ShouldAllHave(Types.AwsProvider, new { defaultTags = new { tags = new { Market = "UY", Vertical = "psychology" } } });
    }
}
