using System.Collections.Immutable;

namespace BarberPro.Infra.Naming;

/// <summary>
/// Dictionaries of what was declared. The platform's own method for that goes through sequences of pairs, code for which is compiled at every start.
/// </summary>
internal static class ByName
{
    /// <summary>What is made of each item, by the item's name.</summary>
    internal static ImmutableDictionary<string, TValue> Of<TItem, TValue>(IEnumerable<TItem> items, Func<TItem, string> name, Func<TItem, TValue> value)
        where TItem : class
        where TValue : class
    {
        var values = ImmutableDictionary.CreateBuilder<string, TValue>();
        foreach (var item in items)
        {
            values.Add(name(item), value(item));
        }

        return values.ToImmutable();
    }
}
