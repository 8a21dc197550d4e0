using System.Collections.Immutable;
using System.Reflection;

using BarberPro.Policies.Requirements;

namespace BarberPro.Infra.Tests.Requirements;

/// <summary>The requirement table as this repository knows it: ids and kinds, what holds each, and which tests name it.</summary>
public static class RequirementTable
{
    /// <summary>Every id with the kinds of evidence that it asks for, in the table's order.</summary>
    public static ImmutableArray<(string Id, string[] Kinds)> Asked { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests/BarberPro.Infra.Tests/Requirements/ids.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .Select(words => (words[0], words[1].Split('+'))),
    ];

    /// <summary>All rows of <c>config/requirements</c>.</summary>
    public static ImmutableArray<Requirement> Rows { get; } = RequirementFiles.Load(Repository.Root).Rows;

    /// <summary>Names of the tests that hold a requirement, class by class.</summary>
    public static ILookup<string, MemberInfo> Tests { get; } = typeof(RequirementTable).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Prepend(type))
        .SelectMany(member => member.GetCustomAttributes<RequirementAttribute>(inherit: false).Select(requirement => (requirement.Id, Member: member)))
        .ToLookup(pair => pair.Id, pair => pair.Member);

    /// <summary>The row of an id.</summary>
    public static Requirement Row(string id) => Rows.Single(row => row.Id == id);
}
