using System.Globalization;
using System.Text;

namespace BarberPro.Graph.Values;

/// <summary>How places inside a resource's inputs are written: <c>rules[0].tags["a.b"]</c>, as Pulumi writes property paths.</summary>
public static class ValuePath
{
    /// <summary>Path of a map's entry.</summary>
    public static string Member(string path, string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-' or '$'))
            {
                return $"{path}[\"{name}\"]";
            }
        }

        return path.Length == 0 ? name : $"{path}.{name}";
    }

    /// <summary>Path of a list's item.</summary>
    public static string Item(string path, int index) => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>A path without the numbers and names of items: <c>rules.targets</c> for <c>rules[0].targets["a.b"]</c>.</summary>
    public static string Unnumbered(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal))
        {
            return path;
        }

        var plain = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] != '[')
            {
                _ = plain.Append(path[at]);
                continue;
            }

            var closing = path.AsSpan(at).StartsWith("[\"") ? "\"]" : "]";
            var end = path.IndexOf(closing, at + 1, StringComparison.Ordinal);
            at = end < 0 ? path.Length : end + closing.Length - 1;
        }

        return plain.ToString();
    }

    /// <summary>The value with what is at a path masked; as it was where nothing is there.</summary>
    public static GraphValue Mask(GraphValue value, string path) => Mask(value, "", path);

    /// <summary>What is at a path such as <c>rules[0].tags["a.b"]</c>; null where nothing is.</summary>
    public static GraphValue? Find(GraphValue value, ReadOnlySpan<char> path)
    {
        GraphValue? found = value;
        while (found is not null && !path.IsEmpty)
        {
            var quoted = path.StartsWith("[\"") ? path.IndexOf("\"]") + 1 : 1;
            var end = path[quoted..].IndexOfAny('.', '[') is var next and >= 0 ? next + quoted : path.Length;
            var step = path[..end].TrimStart('.');
            path = path[end..];
            found = step switch
            {
                ['[', '"', .. var name, '"', ']'] => found[name.ToString()],
                ['[', .. var index, ']'] => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? found[at] : null,
                _ => found[step.ToString()],
            };
        }

        return found;
    }

    private static GraphValue Mask(GraphValue value, string here, string path)
    {
        if (here == path)
        {
            return GraphValue.Secret;
        }

        if (!path.StartsWith(here, StringComparison.Ordinal))
        {
            return value;
        }

        switch (value.Kind)
        {
            case GraphValueKind.Map:
                var members = value.Members.ToArray();
                for (var index = 0; index < members.Length; index++)
                {
                    members[index] = members[index] with { Value = Mask(members[index].Value, Member(here, members[index].Name), path) };
                }

                return GraphValue.Map(members);
            case GraphValueKind.List:
                var items = value.Items.ToArray();
                for (var index = 0; index < items.Length; index++)
                {
                    items[index] = Mask(items[index], Item(here, index), path);
                }

                return GraphValue.List(items);
            default:
                return value;
        }
    }
}
