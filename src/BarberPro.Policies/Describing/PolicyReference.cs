using System.Text;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Describing;

/// <summary>Writes <c>docs/policy-reference.md</c>: every key, what it decides, how it is written and within which bounds.</summary>
public static class PolicyReference
{
    private const string Opening = """
        # Policy reference

        Every key of `config/base/*.yml` and `config/stacks/<stack>.yml`. Generated from the policy records (`src/BarberPro.Policies`) by the tests;
        refresh it with `BARBERPRO_ACCEPT=1 dotnet test --filter PolicyDocs`.

        - A base file holds one concern; an overlay holds what its stack decides otherwise. Mappings merge key by key, single values and lists replace
          what lies below them, and an empty mapping `{}` empties it.
        - **base**: the base file gives the key, an overlay may say otherwise. **stack**: every overlay gives it, since no answer is right for all.
          **optional**: may be left out.
        - A value is written in one way, with its unit; nothing is clamped, guessed or ignored. What can go wrong is in `docs/diagnostics.md`, and
          `barberpro explain <stack>` prints the effective values with the line that each comes from.


        """;

    /// <summary>The page, in Markdown.</summary>
    public static string Write()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        var stack = PolicyReader.Describe(StackPolicy.Read);
        foreach (var concern in stack.Keys)
        {
            WriteSection(page, concern.Key, (SectionShape)concern.Shape, "##");
        }

        return $"{page.ToString().TrimEnd()}\n";
    }

    private static void WriteSection(StringBuilder page, string path, SectionShape section, string heading)
    {
        _ = page.Append($"{heading} `{path}`\n\n{RecordDocs.Shared.Of(section.Record)}\n\n");
        _ = page.Append("| key | what it decides | written as | bounds | given by |\n|---|---|---|---|---|\n");
        foreach (var key in section.Keys)
        {
            var (written, bounds) = Cells(key.Shape);
            _ = page.Append($"| `{key.Key}` | {Cell(RecordDocs.Shared.Of(section.Record, key.Key))} | {Cell(written)} | {Cell(bounds)} | {GivenBy(key.Presence)} |\n");
        }

        _ = page.Append('\n');
        foreach (var key in section.Keys)
        {
            if (Below($"{path}.{key.Key}", key.Shape) is var (below, inner))
            {
                WriteSection(page, below, inner, "###");
            }
        }
    }

    private static (string Path, SectionShape Section)? Below(string path, Shape shape) => shape switch
    {
        SectionShape section => (path, section),
        NamedShape named => ($"{path}.<name>", named.Section),
        ListShape { Item: SectionShape item } => ($"{path}[]", item),
        _ => null,
    };

    private static (string Written, string Bounds) Cells(Shape shape) => shape switch
    {
        ScalarShape { Example.Length: 0 } scalar => (scalar.Expects, scalar.Limits ?? ""),
        ScalarShape scalar => ($"{scalar.Expects}: `{scalar.Example}`", scalar.Limits ?? ""),
        ListShape { Item: ScalarShape item } list => ($"a list, each item {Cells(item).Written}", Number(list.AtLeast, list.AtMost, "items")),
        ListShape list => ("a list of mappings, below", Number(list.AtLeast, list.AtMost, "items")),
        NamedShape named => ($"a mapping, below, for each name ({named.Name.Expects})", Number(named.AtLeast, named.AtMost, "names")),
        _ => ("a mapping, below", ""),
    };

    private static string Number(int atLeast, int atMost, string what) => $"{atLeast} to {atMost} {what}";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string GivenBy(Presence presence) => presence switch
    {
        Presence.Required => "base",
        Presence.PerStack => "stack",
        _ => "optional",
    };
}
