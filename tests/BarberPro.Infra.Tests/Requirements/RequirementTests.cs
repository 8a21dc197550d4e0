using System.Reflection;

namespace BarberPro.Infra.Tests.Requirements;

public sealed class RequirementTests
{
    private static readonly string[] Used =
    [
        .. typeof(RequirementTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Prepend(type))
            .SelectMany(member => member.GetCustomAttributes<RequirementAttribute>(inherit: false))
            .Select(requirement => requirement.Id)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static readonly (string Id, string Extent)[] Listed =
    [
        .. File.ReadLines(Repository.PathOf("tests/BarberPro.Infra.Tests/Requirements/ids.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .Select(words => (words[0], words[1])),
    ];

    [Fact]
    public void Every_id_that_a_test_names_is_a_requirement() => Assert.Empty(Used.Except(Listed.Select(requirement => requirement.Id)));

    [Fact]
    public void Every_requirement_that_is_held_has_a_test() =>
        Assert.Empty(Listed.Where(requirement => requirement.Extent != "later").Select(requirement => requirement.Id).Except(Used));

    [Fact]
    public void Every_requirement_is_listed_once_as_whole_part_or_later()
    {
        Assert.Equal(Listed.Length, Listed.DistinctBy(requirement => requirement.Id).Count());
        Assert.All(Listed, requirement => Assert.Contains(requirement.Extent, new[] { "whole", "part", "later" }));
    }
}
