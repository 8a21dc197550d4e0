using BarberPro.Policies;
using BarberPro.Policies.Describing;
using BarberPro.Policies.Reading;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>The keys of all policies, as the readers describe them.</summary>
internal static class Described
{
    /// <summary>Every key with the record that it belongs to.</summary>
    public static IEnumerable<(Type Record, string Key, Shape Shape)> Keys() => Below(PolicyReader.Describe(StackPolicy.Read));

    private static IEnumerable<(Type Record, string Key, Shape Shape)> Below(SectionShape section) => section.Keys.SelectMany(key => Inner(key.Shape).SelectMany(Below).Prepend((section.Record, key.Key, key.Shape)));

    private static IEnumerable<SectionShape> Inner(Shape shape) => shape switch
    {
        SectionShape section => [section],
        NamedShape named => [named.Section],
        ListShape { Item: SectionShape item } => [item],
        _ => [],
    };
}
