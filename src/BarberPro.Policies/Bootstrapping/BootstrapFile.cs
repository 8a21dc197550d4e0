using BarberPro.Policies.Diagnostics;
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
        var root = new PolicyFileReader(source, problems).ReadOptional(Path);
        if (root is null && problems.Count == 0)
        {
            problems.Add(FileCodes.Missing.At(Place.StartOf(Path), "the file is missing; expected the policy of what comes before the first deployment"));
        }

        var policy = root is null ? null : PolicyReader.Read(root, log, BootstrapPolicy.Read);
        problems.Sort();
        return new(problems.Count == 0 ? policy : null, [.. problems]);
    }
}
