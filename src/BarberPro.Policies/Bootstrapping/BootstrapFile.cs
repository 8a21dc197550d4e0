using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;
using BarberPro.Policies.Files;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Bootstrapping;

/// <summary>Loads <c>config/bootstrap.yml</c>, as strictly as every other policy file.</summary>
public static class BootstrapFile
{
    /// <summary>The file, from the repository's root.</summary>
    public const string Path = "config/bootstrap.yml";

    /// <summary>Loads from a repository on disk. Whatever the file holds, it returns; what is wrong is in the diagnostics.</summary>
    /// <param name="root">The repository's root: the folder that holds <c>config</c>.</param>
    public static BootstrapLoad Load(string root) => Load(new FolderSource(root));

    /// <summary>Loads from any source of files.</summary>
    /// <param name="source">Where the file comes from.</param>
    public static BootstrapLoad Load(IPolicySource source)
    {
        var problems = new List<Diagnostic>();
        var log = new ReadingLog(problems, hasOverlay: true);
        var policy = Root(source, problems) is { } root ? PolicyReader.Read(root, log, BootstrapPolicy.Read) : null;
        problems.Sort();
        return new(problems.Count == 0 ? policy : null, [.. problems]);
    }

    private static MappingNode? Root(IPolicySource source, List<Diagnostic> problems)
    {
        try
        {
            using var stream = source.Open(Path);
            if (stream is null)
            {
                problems.Add(FileCodes.Missing.At(Place.StartOf(Path), "the file is missing; expected the policy of what comes before the first deployment"));
                return null;
            }

            var bytes = new byte[DocumentLimits.Bytes + 1];
            return PolicyDocument.Parse(Path, bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)), problems);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileCodes.Missing.At(Place.StartOf(Path), "the file cannot be read; expected one that your user may open"));
            return null;
        }
    }
}
