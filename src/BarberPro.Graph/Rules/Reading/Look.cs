using System.Globalization;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>How rules look at inputs. A masked value is never what a rule hopes for: it reads as nothing.</summary>
public static class Look
{
    /// <summary>What is at a path such as <c>rules[0].name</c>; null where nothing is, or nothing that can be seen.</summary>
    public static GraphValue? At(this ResourceNode node, string path) => node.Inputs.At(path);

    /// <summary>What is at a path inside a value; null where nothing is, or nothing that can be seen.</summary>
    public static GraphValue? At(this GraphValue value, string path)
    {
        var found = ValuePath.Find(value, path);
        return found is null || found.Kind == GraphValueKind.Null || found.Equals(GraphValue.Secret) ? null : found;
    }

    /// <summary>The text at a path; null where there is none.</summary>
    public static string? Text(this ResourceNode node, string path) => node.At(path)?.Text;

    /// <summary>The availability zone of a subnet; null where it names none.</summary>
    public static string? Zone(this ResourceNode subnet) => subnet.Text("availabilityZoneId") ?? subnet.Text("availabilityZone");

    /// <summary>The text at a path inside a value; null where there is none.</summary>
    public static string? Text(this GraphValue value, string path) => value.At(path)?.Text;

    /// <summary>The number at a path, which some properties write as text; null where there is none.</summary>
    public static double? Number(this ResourceNode node, string path) => Number(node.At(path));

    /// <summary>The number at a path inside a value; null where there is none.</summary>
    public static double? Number(this GraphValue value, string path) => Number(value.At(path));

    /// <summary>The truth value at a path, which some properties write as text; null where there is none.</summary>
    public static bool? Flag(this ResourceNode node, string path) => Flag(node.At(path));

    /// <summary>The truth value at a path inside a value; null where there is none.</summary>
    public static bool? Flag(this GraphValue value, string path) => Flag(value.At(path));

    /// <summary>The items of the list at a path; none where there is no list.</summary>
    public static IEnumerable<GraphValue> Items(this ResourceNode node, string path) => node.At(path)?.Items ?? [];

    /// <summary>The items of the list at a path inside a value; none where there is no list.</summary>
    public static IEnumerable<GraphValue> Items(this GraphValue value, string path) => value.At(path)?.Items ?? [];

    /// <summary>The texts of a list, or the one text that stands in its place, at a path.</summary>
    public static IEnumerable<string> Texts(this GraphValue value, string path) =>
        value.At(path) is not { } found ? [] : found.Text is { } one ? [one] : found.Items.Select(item => item.Text).OfType<string>();

    /// <summary>The items of the list at a path, each with its own path.</summary>
    public static IEnumerable<(string Path, GraphValue Value)> Each(this ResourceNode node, string path) =>
        node.Items(path).Select((item, index) => (ValuePath.Item(path, index), item));

    private static double? Number(GraphValue? value) =>
        value?.Number ?? (double.TryParse(value?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static bool? Flag(GraphValue? value) => value?.Flag ?? (bool.TryParse(value?.Text, out var flag) ? flag : null);
}
