using System.CommandLine;
using BarberPro.Cli.Projects;

namespace BarberPro.Cli;

/// <summary>What all verbs take.</summary>
internal sealed class SharedOptions
{
    private readonly string start;

    internal SharedOptions(string start)
    {
        this.start = start;
        Folder = new("--cwd")
        {
            Description = "Folder of the project, or one below it.",
            HelpName = "DIR",
            Recursive = true,
        };
    }

    /// <summary>Where to look for the project.</summary>
    internal Option<string?> Folder { get; }

    /// <summary>A new argument for the stack's name, completed with the names of the project's stacks.</summary>
    internal Argument<string> Stack()
    {
        var stack = new Argument<string>("stack")
        {
            Description = "Name of a stack, such as prod-ar: a file Pulumi.<stack>.yaml of the project.",
            HelpName = "stack",
        };
        stack.CompletionSources.Add(_ => ProjectFolder.Find(start)?.Stacks() ?? []);
        return stack;
    }

    /// <summary>The folder to look for the project in.</summary>
    internal string FolderOf(ParseResult command) => PathOf(command.GetValue(Folder)) ?? start;

    /// <summary>A file or folder that the caller names, as a shell completes it: from where the caller is.</summary>
    internal string? PathOf(string? path) => path is null ? null : Path.GetFullPath(path, start);
}
