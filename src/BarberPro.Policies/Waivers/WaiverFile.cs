using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Files;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Waivers;

/// <summary>Reads <c>config/waivers.yml</c>: a key <c>waivers</c> with a list of them. Without the file there are none.</summary>
public static class WaiverFile
{
    /// <summary>Path of the file from the project's root.</summary>
    public const string Path = "config/waivers.yml";

    private const string Key = "waivers";
    private const int Most = 500;

    /// <summary>Reads the file of a project on disk. Whatever it holds, it returns; what is wrong is in the diagnostics.</summary>
    /// <param name="root">The project's root.</param>
    public static WaiverLoad Load(string root) => Load(new FolderSource(root));

    /// <summary>Reads the file from any source.</summary>
    public static WaiverLoad Load(IPolicySource source)
    {
        var problems = new List<Diagnostic>();
        if (new PolicyFileReader(source, problems).ReadOptional(Path) is not { } document)
        {
            return new([], [.. problems]);
        }

        var log = new ReadingLog(problems, hasOverlay: true);
        var list = PolicyReader.Read(document, log, file => new List(file.Sections(Key, Waiver.Read, atLeast: 0, Most)));
        problems.Sort();
        var places = log.Values.ToDictionary(value => value.Path, value => value.Place, StringComparer.Ordinal);
        return problems.Count > 0
            ? new([], [.. problems])
            : new([.. list.Waivers.Select((waiver, index) => waiver with { Place = places[$"{Key}[{index}].rule"] })], []);
    }

    /// <summary>The file as a record.</summary>
    /// <param name="Waivers">The waivers, in the order of the file.</param>
    private sealed record List(ImmutableArray<Waiver> Waivers);
}
