using BarberPro.Policies;

namespace BarberPro.Infra.Tests.Requirements;

/// <summary>
/// What was promised, figure by figure: <c>figures.txt</c> holds each figure of each stack with the requirement, source or assumption that it comes from.
/// The policy may be edited at will; whoever breaks a promise is told here which one. With BARBERPRO_ACCEPT=1 new figures are added, figures that are gone
/// are dropped and assumptions are brought up to date; a figure that a requirement or a source gave is changed by hand, together with its reason.
/// </summary>
internal static class FigureLedger
{
    private const string Ledger = "tests/BarberPro.Infra.Tests/Requirements/figures.txt";
    private const string Opening = "# What was promised: path | stack | figure | why. FigureLedger.cs says how this file is kept.";

    private static readonly Lazy<Dictionary<string, string>> Reasons = new(ReadReasons);

    /// <summary>The promises of a concern that its policy breaks, in words.</summary>
    public static IEnumerable<string> Broken(string concern) => Actual()
        .Where(figure => figure.Path.StartsWith($"{concern}.", StringComparison.Ordinal))
        .Where(figure => Promised().TryGetValue(figure.Key, out var promised) && promised.Figure != figure.Figure)
        .Select(figure => $"{figure.Place}: {figure.Path} is {figure.Figure} in {figure.Stack}; {Words(Promised()[figure.Key])}");

    /// <summary>Fails when a figure is missing in the ledger or gone from the policy; with BARBERPRO_ACCEPT=1 it brings the ledger up to date instead.</summary>
    public static void CheckComplete()
    {
        var promised = Promised();
        var lines = Actual().Select(figure => promised.TryGetValue(figure.Key, out var known) && known.Why is not "assumption" ? known : figure with { Place = "" });
        var content = string.Join('\n', [Opening, .. lines.Select(figure => $"{figure.Key} | {figure.Figure} | {figure.Why}").Order(StringComparer.Ordinal), ""]);
        Golden.Check(Ledger, content);
    }

    private static string Words(Promise promise)
    {
        var says = promise.Why.Split(", ").Select(id => RequirementTable.Rows.FirstOrDefault(row => row.Id == id)).FirstOrDefault(row => row is not null)?.Says;
        return $"{promise.Why} gave {promise.Figure}{(says is null ? "" : $": {says}")}";
    }

    private static Dictionary<string, Promise> Promised() => File.ReadLines(Repository.PathOf(Ledger))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" | "))
        .Select(cells => new Promise(cells[0], cells[1], cells[2], cells[3], ""))
        .ToDictionary(promise => promise.Key);

    private static IEnumerable<Promise> Actual() =>
        from stack in Stacks.All
        from value in Stacks.Load(stack).Provenance.Values
        where value.Value.Any(char.IsAsciiDigit)
        select new Promise(value.Path, stack, value.Value, Reason(value), value.Place.ToString());

    private static string Reason(EffectiveValue value) => Reasons.Value.GetValueOrDefault($"{value.Place.File}:{value.Place.Line}", "");

    private static Dictionary<string, string> ReadReasons() => new[] { "config/base", "config/stacks" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yml").Select(file => $"{folder}/{Path.GetFileName(file)}"))
        .SelectMany(file => FigureComments.Of(File.ReadAllLines(Repository.PathOf(file))).Select(figure => ($"{file}:{figure.Line}", figure.Why)))
        .ToDictionary(pair => pair.Item1, pair => pair.Why);

    /// <summary>A figure and where it comes from.</summary>
    /// <param name="Path">Path of the policy value.</param>
    /// <param name="Stack">Stack.</param>
    /// <param name="Figure">The figure, with its unit.</param>
    /// <param name="Why">Requirements, or the word source or assumption.</param>
    /// <param name="Place">Where it is written; empty in the ledger.</param>
    private sealed record Promise(string Path, string Stack, string Figure, string Why, string Place)
    {
        public string Key => $"{Path} | {Stack}";
    }
}
