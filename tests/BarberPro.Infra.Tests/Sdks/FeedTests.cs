using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Sdks;

public sealed class FeedTests
{
    public static TheoryData<string> Packages => ["Pulumi", "Pulumi.Aws", "Pulumi.Cloudflare", "Pulumi.Random"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_package_was_packed_from_the_inputs_that_lie_here(string id)
    {
        var expected = BundledPackages.HashOfInputs(id);

        var packed = BundledPackages.ReadFromPackage(id, "inputs.sha256").Trim();

        Assert.True(expected == packed, $"{id} is stale: run sdks/pack");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_feed_holds_one_version_of_each_with_a_fourth_part(string id)
    {
        var file = Assert.Single(BundledPackages.InFeed(id));

        Assert.Matches($@"^{Regex.Escape(id)}\.\d+\.\d+\.\d+\.[1-9]\d*\.nupkg$", file);
    }

    [Theory]
    [InlineData("Pulumi.Aws")]
    [InlineData("Pulumi.Cloudflare")]
    [InlineData("Pulumi.Random")]
    public void A_provider_takes_any_core_from_the_bundled_one_up(string id)
    {
        var specification = BundledPackages.ReadFromPackage(id, $"{id}.nuspec");

        Assert.Matches(@"<dependency id=""Pulumi"" version=""3\.0\.0\.[1-9]\d*""", specification);
    }

    [Fact]
    public void No_file_names_the_host_of_a_registry()
    {
        // Put together here, or this file would be the one that names them.
        string[] hosts = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "yarnpkg" + ".com"];

        var naming = Directory.EnumerateFiles(BundledPackages.Folder, "*", SearchOption.AllDirectories)
            .Where(path => !Regex.IsMatch(path, @"[\\/](bin|obj|node_modules|feed)[\\/]"))
            .Where(path => hosts.Any(host => File.ReadAllText(path).Contains(host, StringComparison.OrdinalIgnoreCase)));

        Assert.Empty(naming);
    }
}
