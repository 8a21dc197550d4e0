using BarberPro.Policies.Documents;

namespace BarberPro.Policies.Reading;

/// <summary>Finds a node below a mapping.</summary>
internal static class NodePath
{
    /// <summary>The node at a path such as <c>services.web.steps[0].from</c>; where the path leads nowhere, the last node on the way.</summary>
    public static PolicyNode Find(PolicyNode from, string path)
    {
        var node = from;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            var next = node switch
            {
                MappingNode mapping => mapping.Find(step)?.Value,
                ListNode list when step.StartsWith('[') => list.Items[int.Parse(step[1..^1], null)],
                _ => null,
            };
            if (next is null)
            {
                return node;
            }

            node = next;
        }

        return node;
    }
}
