using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;
using BarberPro.Policies.Files;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies;

/// <summary>Loads a stack's policy: <c>config/base/*.yml</c> with <c>config/stacks/&lt;stack&gt;.yml</c> laid over it. No other file is read.</summary>
public static class PolicyFiles
{
    /// <summary>Folder of the files that all stacks share, from the project's root.</summary>
    public const string BaseFolder = "config/base";

    /// <summary>Folder of the overlays, from the project's root.</summary>
    public const string StacksFolder = "config/stacks";

    /// <summary>The file that holds what only one stack decides, from the project's root.</summary>
    /// <param name="stack">Name of the overlay, such as <c>prod-ar</c>.</param>
    public static string OverlayOf(string stack) => $"{StacksFolder}/{stack}.yml";

    /// <summary>Loads from a project on disk. Whatever the files hold, it returns; what is wrong is in the diagnostics.</summary>
    /// <param name="root">The project's root: the folder that holds <c>config</c>.</param>
    /// <param name="stack">Name of the overlay, such as <c>prod-ar</c>.</param>
    public static PolicyLoad Load(string root, string stack) => Load(new FolderSource(root), stack);

    /// <summary>Loads from any source of files.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="stack">Name of the overlay.</param>
    public static PolicyLoad Load(IPolicySource source, string stack) => Load(source, [stack]);

    /// <summary>Loads several overlays, each laid over those before it.</summary>
    internal static PolicyLoad Load(IPolicySource source, params string[] stacks)
    {
        var problems = new List<Diagnostic>();
        var files = new PolicyFileReader(source, problems);
        var merged = files.ReadBase();
        var hasOverlays = true;
        foreach (var stack in stacks)
        {
            var overlay = files.ReadOverlay(stack);
            merged = overlay is null ? merged : Overlay.Merge(merged, overlay);
            hasOverlays &= overlay is not null;
        }

        var log = new ReadingLog(problems, hasOverlays);
        var policy = PolicyReader.Read(merged, log, StackPolicy.Read);
        problems.Sort();
        return new(problems.Count == 0 ? policy : null, [.. problems], new([.. log.Values]));
    }
}
