using System.Globalization;

using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>
/// Reads a resource's inputs by path. What is missing, unknown before a deployment or of the wrong kind is noted as a problem, and the reading goes on:
/// all problems of a graph are told at once.
/// </summary>
/// <param name="node">The resource.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class NodeInputs(ResourceNode node, List<FleetProblem> problems)
{
    internal ResourceNode Node => node;

    /// <summary>What is at a path such as <c>steps[0].bound</c>; null where nothing is.</summary>
    internal GraphValue? At(string path)
    {
        GraphValue? value = node.Inputs;
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            value = value?[bracket < 0 ? part : part[..bracket]];
            if (bracket >= 0)
            {
                value = value?[int.Parse(part.AsSpan(bracket + 1, part.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture)];
            }
        }

        return value?.Kind == GraphValueKind.Null ? null : value;
    }

    internal bool Has(string path) => At(path) is not null;

    internal int CountOf(string path) => At(path)?.Items.Length ?? 0;

    internal string Text(string path, string? otherwise = null)
    {
        var value = At(path);
        return value?.Text ?? (value is null ? otherwise : null) ?? Refuse(path, value, "a text", "");
    }

    internal bool Flag(string path, bool otherwise)
    {
        var value = At(path);
        return value is null ? otherwise : value.Flag ?? (value.Text switch { "true" => true, "false" => false, _ => Refuse(path, value, "true or false", otherwise) });
    }

    /// <summary>A number; the provider takes some as texts.</summary>
    internal double Number(string path, double? otherwise = null)
    {
        var value = At(path);
        if (value is null && otherwise is { } given)
        {
            return given;
        }

        return value?.Number
            ?? (double.TryParse(value?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : Refuse(path, value, "a number", 0d));
    }

    internal double? OptionalNumber(string path) => Has(path) ? Number(path) : null;

    internal int Whole(string path, int? otherwise = null)
    {
        var number = Number(path, otherwise);
        return number is >= int.MinValue and <= int.MaxValue && double.IsInteger(number) ? (int)number : Refuse(path, At(path), "a whole number", 0);
    }

    internal TimeSpan Seconds(string path, TimeSpan? otherwise = null)
    {
        var seconds = Number(path, otherwise?.TotalSeconds);
        return seconds is >= 0 and <= int.MaxValue ? TimeSpan.FromSeconds(seconds) : Refuse(path, At(path), "a number of seconds", TimeSpan.Zero);
    }

    internal TimeSpan? OptionalSeconds(string path) => Has(path) ? Seconds(path) : null;

    internal T Word<T>(string path, string? otherwise = null)
        where T : struct, Enum
    {
        var text = Text(path, otherwise);
        return Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) && !char.IsAsciiDigit(text[0])
            ? word
            : text.Length == 0 ? default : Refuse(path, At(path), $"one of {string.Join(", ", Enum.GetNames<T>())}", default(T));
    }

    /// <summary>The resources whose outputs a path, or what is below it, holds.</summary>
    internal IEnumerable<string> ReferencesAt(string path) => node.References
        .Where(reference => reference.Property == path || (reference.Property.StartsWith(path, StringComparison.Ordinal) && (reference.Property[path.Length] is '[' or '.')))
        .Select(reference => reference.Urn);

    internal void Report(string path, string message) => problems.Add(new(node.ToString(), path, message));

    private T Refuse<T>(string path, GraphValue? value, string expected, T instead)
    {
        Report(path, value is null ? $"is missing or not known yet; expected {expected}" : $"is {value}; expected {expected}");
        return instead;
    }
}
