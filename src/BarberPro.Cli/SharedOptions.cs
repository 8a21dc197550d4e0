using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Verbs;

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
        stack.CompletionSources.Add(_ => Stacks());
        return stack;
    }

    /// <summary>A new option for a saved graph to read instead of recording the stack.</summary>
    internal Option<string?> Graph() => new("--graph") { Description = "Saved graph to look at instead of what the stack declares.", HelpName = "FILE" };

    /// <summary>Names of the project's stacks, to complete what is typed; none outside a project.</summary>
    internal IEnumerable<string> Stacks() => ProjectFolder.Find(start)?.Stacks() ?? [];

    /// <summary>A verb that records a stack and writes what it saw, to the screen or to a file.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="formats">How it can write; the first unless asked otherwise.</param>
    /// <param name="run">Runs it.</param>
    internal Command Recording(string name, string description, string[] formats, Func<OutputArguments, Task<int>> run) =>
        Recording(name, description, formats, (arguments, _) => run(arguments));

    /// <summary>A verb that records a stack and has options of its own.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="formats">How it can write; the first unless asked otherwise.</param>
    /// <param name="run">Runs it.</param>
    /// <param name="more">Its own options.</param>
    internal Command Recording(string name, string description, string[] formats, Func<OutputArguments, ParseResult, Task<int>> run, params ReadOnlySpan<Option> more)
    {
        var stack = Stack();
        var (format, file) = Output(formats);
        var command = new Command(name, description) { stack, format, file };
        foreach (var option in more)
        {
            command.Add(option);
        }

        command.SetAction((call, _) => run(new(FolderOf(call), call.GetRequiredValue(stack), call.GetRequiredValue(format), PathOf(call.GetValue(file))), call));
        return command;
    }

    /// <summary>New options that say how and where to write.</summary>
    /// <param name="formats">How it can be written; the first unless asked otherwise.</param>
    internal static (Option<string> Format, Option<string?> File) Output(string[] formats)
    {
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => formats[0] };
        _ = format.AcceptOnlyFromAmong(formats);
        return (format, new("--out") { Description = "File to write instead of the screen.", HelpName = "FILE" });
    }

    /// <summary>The folder to look for the project in.</summary>
    internal string FolderOf(ParseResult command) => PathOf(command.GetValue(Folder)) ?? start;

    /// <summary>A file or folder that the caller names, as a shell completes it: from where the caller is.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    internal string? PathOf(string? path) => path is null ? null : Path.GetFullPath(path, start);
}
