using System.Collections.Immutable;
using BarberPro.Capacity.LoadTests;
using BarberPro.Cli;
using BarberPro.Graph.Delivery;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Rules.Waivers;
using BarberPro.Graph.Serialization;
using BarberPro.Infra.Tests.Cli;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Waivers;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>The examples of all codes, each really reported: policy files by loading, project files by the command, graphs by their reader.</summary>
internal static class RaisedExamples
{
    private static readonly ImmutableArray<DiagnosticCode> OfProjects = DiagnosticCodes.Of(typeof(CommandLine).Assembly);
    private static readonly ImmutableArray<DiagnosticCode> OfGraphs = DiagnosticCodes.Of(typeof(GraphReader).Assembly);

    private static readonly ImmutableArray<DiagnosticCode> OfReports = DiagnosticCodes.Of(typeof(ReportReader).Assembly);

    internal static ImmutableArray<DiagnosticCode> Codes { get; } = [.. DiagnosticCodes.All, .. OfProjects, .. OfGraphs, .. OfReports];

    private static readonly Lazy<Task<Dictionary<DiagnosticCode, string[]>>> Raised = new(RaiseAsync);

    /// <summary>What each code's example is told, raised once for all tests.</summary>
    internal static Task<Dictionary<DiagnosticCode, string[]>> AllAsync() => Raised.Value;

    private static async Task<Dictionary<DiagnosticCode, string[]>> RaiseAsync()
    {
        var messages = DiagnosticCodes.All.ToDictionary(code => code, code => Lines(DiagnosticCodeTests.Raise(code)));
        foreach (var code in OfProjects)
        {
            messages.Add(code, code.Id.StartsWith("BP904", StringComparison.Ordinal) ? await RollBackAsync(code.Example) : await RunAsync(code.Example));
        }

        foreach (var code in OfGraphs.Where(code => code.Example.File == WaiverFile.Path))
        {
            var waivers = WaiverFile.Load(MemorySource.Real.With(code.Example.File, code.Example.Bytes!.Value)).Waivers;
            var results = RuleRun.Of(new(await Stacks.Graph(Stacks.ProdAr), Stacks.Policy(Stacks.ProdAr)), RuleBook.All);
            messages.Add(code, Lines(WaiverCheck.Apply(results, waivers, Stacks.ProdAr, CommandRun.Today).Problems));
        }

        foreach (var code in OfGraphs.Where(code => code.Example.File == DigestCodes.File))
        {
            using var file = new MemoryStream(code.Example.Bytes?.ToArray() ?? new byte[DigestReader.MaxBytes + 1]);
            messages.Add(code, Lines(DigestReader.Read(file, code.Example.File, Stacks.ProdAr).Diagnostics));
        }

        foreach (var code in OfGraphs.Where(code => code.Example.File is not (WaiverFile.Path or DigestCodes.File)))
        {
            using var file = new MemoryStream(code.Example.Bytes?.ToArray() ?? new byte[GraphReader.MaxBytes + 1]);
            messages.Add(code, Lines(GraphReader.Read(file, code.Example.File).Diagnostics));
        }

        foreach (var code in OfReports)
        {
            using var file = new MemoryStream(code.Example.Bytes?.ToArray() ?? new byte[ReportReader.MaxBytes + 1]);
            messages.Add(code, Lines(ReportReader.Read(file, code.Example.File, TimeSpan.Zero).Diagnostics));
        }

        return messages;
    }

    /// <summary>Earlier states: without a history, without the revision, or with a file that was edited since.</summary>
    private static async Task<string[]> RollBackAsync(DiagnosticExample example)
    {
        using var project = new ProjectHistory();
        var revision = example.Bytes is null ? Path.GetFileName(example.File) : "HEAD";
        if (example.Bytes is { } bytes)
        {
            await File.WriteAllBytesAsync(project.PathOf(example.File), bytes.ToArray());
        }
        else if (example.File == ".git")
        {
            Directory.Move(project.PathOf(".git"), project.PathOf("git"));
        }

        var run = await CommandRun.InAsync(project.Root, "rollback", Stacks.ProdAr, "--to", revision, "--write");
        return run.Error.Replace(project.Root, "your/folder", StringComparison.Ordinal).TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("barberpro: ", StringComparison.Ordinal)).ToArray();
    }

    private static async Task<string[]> RunAsync(DiagnosticExample example)
    {
        using var project = new ProjectCopy();
        if (example.Bytes is { } bytes)
        {
            await File.WriteAllBytesAsync(project.PathOf(example.File), bytes.ToArray());
        }
        else
        {
            File.Delete(project.PathOf(example.File));
        }

        // Only one verb takes policy files; the others find them by themselves.
        string[] args = example.File.StartsWith("config/", StringComparison.Ordinal) ? ["affected", example.File] : ["validate", Stacks.ProdAr];
        var run = await CommandRun.InAsync(project.Root, args);
        return run.Error.Replace(project.Root, "your/folder", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
    }

    private static string[] Lines(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
}
