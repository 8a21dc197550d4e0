using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Queries;

/// <summary>
/// A part of a value: maps need only the entries named, lists are compared item by item, and a null asks that nothing
/// be there. A string that holds a JSON document is compared as that document.
/// </summary>
internal static class Pattern
{
    /// <summary>The pattern that an anonymous object describes, its property names as they are sent to the provider.</summary>
    internal static GraphValue Of(object? part) => part switch
    {
        null => GraphValue.Null,
        GraphValue value => value,
        string text => GraphValue.Of(text),
        bool flag => GraphValue.Of(flag),
        IDictionary map => GraphValue.Map([.. Entries(map)]),
        IEnumerable list => GraphValue.List([.. list.Cast<object?>().Select(Of)]),
        IConvertible number => GraphValue.Of(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => GraphValue.Map([.. Properties(part)]),
    };

    /// <summary>Where a value is not what the pattern asks for; nothing when it matches.</summary>
    internal static ImmutableArray<Difference> Differences(GraphValue pattern, GraphValue? actual)
    {
        var found = ImmutableArray.CreateBuilder<Difference>();
        Compare("", pattern, actual, found);
        return found.ToImmutable();
    }

    private static void Compare(string path, GraphValue expected, GraphValue? actual, ImmutableArray<Difference>.Builder found)
    {
        if (expected.Kind is GraphValueKind.Map or GraphValueKind.List && actual?.Text is { } text)
        {
            actual = CanonicalJson.TryParseDocument(text) ?? actual;
        }

        if (expected.Kind == GraphValueKind.Null && actual is null)
        {
            return;
        }

        if (expected.Kind == GraphValueKind.Map && actual?.Kind == GraphValueKind.Map)
        {
            foreach (var (name, value) in expected.Members)
            {
                Compare(ValuePath.Member(path, name), value, actual[name], found);
            }

            return;
        }

        if (expected.Kind == GraphValueKind.List && actual?.Kind == GraphValueKind.List && expected.Items.Length == actual.Items.Length)
        {
            for (var index = 0; index < expected.Items.Length; index++)
            {
                Compare(ValuePath.Item(path, index), expected.Items[index], actual.Items[index], found);
            }

            return;
        }

        if (!expected.Equals(actual))
        {
            found.Add(new(path, expected, actual));
        }
    }

    private static IEnumerable<GraphMember> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return new((string)entry.Key, Of(entry.Value));
        }
    }

    private static IEnumerable<GraphMember> Properties(object part)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            yield return new(property.Name, Of(property.GetValue(part)));
        }
    }
}
