using System.Text;

using BarberPro.Graph;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>Writes the chapters of <c>docs/runbooks/alarms.md</c>: words from the templates, figures from the graphs.</summary>
internal static class AlarmPage
{
    private const int NamesShown = 6;

    /// <summary>The chapters, in Markdown.</summary>
    public static string Write(IReadOnlyCollection<StackAlarms> stacks)
    {
        var page = new StringBuilder();
        foreach (var chapter in AlarmBook.Chapters)
        {
            _ = page.Append($"## {chapter.Title}\n\n{chapter.About}\n\n");
            foreach (var (kind, words) in chapter.Alarms)
            {
                WriteSection(page, kind, words, stacks);
            }
        }

        return page.ToString().TrimEnd('\n');
    }

    private static void WriteSection(StringBuilder page, string kind, AlarmWords words, IEnumerable<StackAlarms> stacks)
    {
        _ = page.Append($"### {kind}\n\n{words.Means}\n\n| Stack | Alarms | Rings on | Tells |\n|---|---|---|---|\n");
        foreach (var stack in stacks)
        {
            foreach (var group in stack.Of(kind).GroupBy(alarm => (Condition: AlarmCondition.Of(alarm, stack), Tells: stack.Tells(alarm))))
            {
                _ = page.Append($"| {stack.Stack} | {Names(group)} | {group.Key.Condition} | {group.Key.Tells} |\n");
            }
        }

        _ = page.Append($"\n- **Likely:** {string.Join("; ", words.Causes)}.\n");
        Items(page, "Look", words.Look);
        if (words.Queries.Length > 0)
        {
            _ = page.Append($"- **Saved queries:** {string.Join(", ", words.Queries.Select(query => $"[{query}](#query-{query})"))}\n");
        }

        Items(page, "Do", words.Act);
        _ = page.Append('\n');
    }

    private static void Items(StringBuilder page, string title, string[] items)
    {
        if (items.Length == 1)
        {
            _ = page.Append($"- **{title}:** {items[0]}\n");
            return;
        }

        _ = page.Append($"- **{title}:**\n");
        foreach (var (number, item) in items.Index())
        {
            _ = page.Append($"  {number + 1}. {item}\n");
        }
    }

    private static string Names(IEnumerable<ResourceNode> alarms)
    {
        var names = alarms.Select(alarm => $"`{alarm.Name}`").ToArray();
        return names.Length <= NamesShown ? string.Join(" ", names) : $"{string.Join(" ", names[..NamesShown])} and {names.Length - NamesShown} more";
    }
}
