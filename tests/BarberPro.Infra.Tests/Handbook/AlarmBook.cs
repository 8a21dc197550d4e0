using System.Collections.Immutable;

using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>The words on alarms.</summary>
internal static class AlarmBook
{
    /// <summary>The chapters, in the order of their files.</summary>
    public static ImmutableArray<AlarmChapter> Chapters { get; } = Read();

    private static ImmutableArray<AlarmChapter> Read()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return
        [
            .. Directory.EnumerateFiles(Repository.PathOf($"{Pages.Templates}/alarms"), "*.yml")
                .Order(StringComparer.Ordinal)
                .Select(file => yaml.Deserialize<AlarmChapter>(File.ReadAllText(file))),
        ];
    }
}
