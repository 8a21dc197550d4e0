using System.Collections.Immutable;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>The documents that are written from templates: <c>docs/templates/x.md.in</c> becomes <c>docs/x.md</c>.</summary>
internal static class Pages
{
    public const string Templates = "docs/templates";
    private const string Ending = ".in";

    /// <summary>Every template, as a path from the root.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Templates), $"*{Ending}", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The document that a template becomes.</summary>
    public static string DocumentOf(string template) => $"docs{template[Templates.Length..^Ending.Length]}";

    /// <summary>Writes a document from its template.</summary>
    public static async Task<string> WriteAsync(string template)
    {
        var values = new Placeholders(await Tables.OfAsync(Stacks.All), await Stacks.Graph(Stacks.ProdAr));
        var note = $"<!-- Written from {template} with the figures of the policy and the graph. Refresh: BARBERPRO_ACCEPT=1 dotnet test --filter HandbookTests -->\n";
        return note + values.Fill(template, await File.ReadAllTextAsync(Repository.PathOf(template)));
    }
}
