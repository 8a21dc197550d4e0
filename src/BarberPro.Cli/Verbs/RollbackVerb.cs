using System.CommandLine;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Revisions;
using BarberPro.Cli.Rollbacks;
using BarberPro.Cli.Writing;
using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro rollback</c>: the edit that makes a stack's policy what it was at an earlier revision.</summary>
internal static class RollbackVerb
{
    internal const string Name = "rollback";

    private const string BaseFolder = "config/base";

    internal static string[] Examples { get; } =
    [
        "barberpro rollback prod-ar --to HEAD~1            the edit as a patch, and what it does not undo",
        "barberpro rollback prod-ar --to v1.4.0 --write    makes the edit; nothing is committed or deployed",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var to = new Option<string>("--to") { Description = "Commit, tag or branch whose policy is to hold again.", HelpName = "REV", Required = true };
        var write = new Option<bool>("--write") { Description = "Makes the edit instead of printing it." };
        var command = new Command(Name, "Shows the edit that makes a stack's policy what it was, and what the edit does not undo.") { stack, to, write };
        command.SetAction(call => Run(shared.FolderOf(call), call.GetRequiredValue(stack), call.GetRequiredValue(to), call.GetValue(write), screen));
        return command;
    }

    private static int Run(string folder, string stack, string to, bool write, Screen screen)
    {
        var problems = new List<Diagnostic>();
        var rollback = Find(folder, stack, to, problems, out var root);
        if (rollback is not null && write)
        {
            problems.AddRange(rollback.To.Edited(rollback.Files).Select(file =>
                RevisionCodes.Edited.At(Place.StartOf(file), "the file has changes that are not committed; expected none, since restoring would overwrite them")));
        }

        if (rollback is not null && problems.Count > 0)
        {
            screen.Error.WriteLine($"barberpro: the policy of {rollback.To.Shown} cannot be restored as it is:");
        }

        foreach (var problem in problems)
        {
            screen.Error.WriteLine(problem);
        }

        if (rollback is null || problems.Count > 0)
        {
            return ExitCodes.Problems;
        }

        if (write)
        {
            Write(rollback, root);
        }

        RollbackScreen.Write(rollback, write, screen);
        return ExitCodes.Fine;
    }

    private static Rollback? Find(string folder, string stack, string to, List<Diagnostic> problems, out string root)
    {
        root = "";
        if (StackSettings.Read(folder, stack, problems) is not { } settings || Revision.Find(settings.Root, to, problems) is not { } revision)
        {
            return null;
        }

        root = settings.Root;
        var then = PolicyFiles.Load(revision, settings.Policy);

        // The program is today's: what it cannot read it could not deploy. Places are those of the earlier files.
        problems.AddRange(then.Diagnostics);
        var now = PolicyFiles.Load(settings.Root, settings.Policy);
        return Rollback.Of(stack, revision, [.. FilesThatDiffer(settings, revision).Order(StringComparer.Ordinal)], now, then);
    }

    private static IEnumerable<string> FilesThatDiffer(StackSettings settings, Revision revision) =>
        revision.List(BaseFolder)
            .Select(name => $"{BaseFolder}/{name}")
            .Append($"config/stacks/{settings.Policy}.yml")
            .Where(file => file.EndsWith(".yml", StringComparison.Ordinal) && revision.Read(file) is { } then && !Same(Path.Combine(settings.Root, file), then));

    private static bool Same(string file, byte[] content) => File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(content);

    private static void Write(Rollback rollback, string root)
    {
        foreach (var file in rollback.Files)
        {
            ResultFile.Write(Path.Combine(root, file), rollback.To.Read(file)!);
        }
    }
}
