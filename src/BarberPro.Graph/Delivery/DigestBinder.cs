using System.Collections.Immutable;
using BarberPro.Graph.Serialization;
using BarberPro.Graph.Values;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Delivery;

/// <summary>Makes a preview of a JSON tree, and remembers all that does not fit.</summary>
internal sealed class DigestBinder(byte[] json, string file, string stack)
{
    private const int MaxDiagnostics = 50;
    private const string StackType = "pulumi:pulumi:Stack";

    private readonly List<Diagnostic> diagnostics = [];

    internal DigestLoad Bind(GraphValue root)
    {
        var items = List(root, "", "steps", mayBeMissing: root["changeSummary"] is not null);
        var steps = new List<PlannedStep>();
        for (var index = 0; index < items.Length; index++)
        {
            if (Step(items[index], $"steps[{index}]") is { } step)
            {
                steps.Add(step);
            }
        }

        CheckOutcome(root);
        var merged = DigestMerge.OneForEach(steps.Where(step => step.Type != StackType));
        var kept = CheckSummary(root, steps);
        return diagnostics.Count == 0
            ? new(new(stack, merged, kept), [])
            : new(null, [.. diagnostics.OrderBy(found => found.Place.Line).ThenBy(found => found.Place.Column)]);
    }

    private PlannedStep? Step(GraphValue step, string path)
    {
        var before = diagnostics.Count;
        var word = Text(step, path, "op");
        if (word is not null && !StepWords.All.ContainsKey(word))
        {
            Reject($"{path}.op", DigestCodes.WrongShape, $"op is {Shown(step["op"])}; expected one of {string.Join(", ", StepWords.All.Keys.Order(StringComparer.Ordinal))}");
        }

        var urn = Text(step, path, "urn");
        if (urn is not null && UrnParts.Of(urn) is null)
        {
            Reject($"{path}.urn", DigestCodes.WrongShape, $"urn is {Shown(step["urn"])}; expected urn:pulumi:stack::project::type::name");
        }
        else if (urn is not null && UrnParts.Of(urn)![0] != stack)
        {
            Reject($"{path}.urn", DigestCodes.OtherStack, $"the preview is of the stack {UrnParts.Of(urn)![0]}; expected {stack}");
        }

        var (old, next) = (State(step, path, "oldState"), State(step, path, "newState"));
        ImmutableArray<string> changed = [.. Names(step, path, "diffReasons").Concat(Keys(step, path, "detailedDiff")).Distinct().Order(StringComparer.Ordinal)];
        ImmutableArray<string> replacing = [.. Names(step, path, "replaceReasons").Distinct().Order(StringComparer.Ordinal)];
        return diagnostics.Count == before ? new(StepWords.All[word!], urn!, old, next, changed, replacing) : null;
    }

    /// <summary>A preview that failed shows what it came to, not what a deployment would do.</summary>
    private void CheckOutcome(GraphValue root)
    {
        if (root["maybeCorrupt"]?.Flag == true)
        {
            Reject("maybeCorrupt", DigestCodes.Incomplete, "maybeCorrupt is true; expected a preview without doubts about the state");
        }

        var said = List(root, "", "diagnostics", mayBeMissing: true);
        for (var index = 0; index < said.Length; index++)
        {
            if (said[index]["severity"]?.Text == "error")
            {
                Reject($"diagnostics[{index}]", DigestCodes.Incomplete, $"the preview reports an error, {Shown(said[index]["message"])}; expected one without errors");
            }
        }
    }

    /// <summary>Holds what is listed to what is counted; gives the number of resources that stay as they are.</summary>
    private int CheckSummary(GraphValue root, List<PlannedStep> steps)
    {
        if (root["changeSummary"] is not { Kind: GraphValueKind.Map } summary)
        {
            Reject("changeSummary", DigestCodes.WrongShape, $"changeSummary is {Shown(root["changeSummary"])}; expected the number of resources for each operation");
            return 0;
        }

        var counted = new Dictionary<StepOperation, double>();
        foreach (var (word, value) in summary.Members)
        {
            if (value.Number is not { } number || number < 0 || number > int.MaxValue || !double.IsInteger(number))
            {
                Reject($"changeSummary.{word}", DigestCodes.WrongShape, $"a count is {Shown(value)}; expected a whole number");
            }
            else if (StepWords.All.TryGetValue(word, out var operation))
            {
                counted[operation] = counted.GetValueOrDefault(operation) + number;
            }
            else
            {
                Reject($"changeSummary.{word}", DigestCodes.WrongShape, $"an operation is {Shown(GraphValue.Of(word))}; expected one of {string.Join(", ", StepWords.All.Keys.Order(StringComparer.Ordinal))}");
            }
        }

        foreach (var (operation, count) in counted.Where(pair => pair.Key != StepOperation.Keep && diagnostics.Count == 0).OrderBy(pair => pair.Key))
        {
            // A replacement may be listed as one step or as its parts, but never as fewer than were counted.
            var listed = steps.Where(step => step.Operation == operation).Select(step => step.Urn).Distinct(StringComparer.Ordinal).Count();
            if (listed < count)
            {
                Reject("changeSummary", DigestCodes.Incomplete, $"changeSummary counts {count} to {operation.ToString().ToLowerInvariant()}, and {listed} are listed; expected all of them");
            }
        }

        return (int)Math.Min(counted.GetValueOrDefault(StepOperation.Keep), int.MaxValue);
    }

    private GraphValue State(GraphValue step, string path, string key)
    {
        if (step[key] is not { } state || state.Kind == GraphValueKind.Null)
        {
            return GraphValue.EmptyMap;
        }

        if (state.Kind != GraphValueKind.Map || (state["inputs"] is { } inputs && inputs.Kind is not (GraphValueKind.Map or GraphValueKind.Null)))
        {
            Reject($"{path}.{key}", DigestCodes.WrongShape, $"{key} is {Shown(state)}; expected a resource's state");
        }

        return state;
    }

    private IEnumerable<string> Names(GraphValue step, string path, string key)
    {
        var items = List(step, path, key, mayBeMissing: true);
        if (items.Any(item => item.Text is null))
        {
            Reject($"{path}.{key}", DigestCodes.WrongShape, $"{key} is {Shown(step[key])}; expected names of properties");
        }

        return items.Select(item => item.Text).OfType<string>();
    }

    private IEnumerable<string> Keys(GraphValue step, string path, string key)
    {
        if (step[key] is { } map && map.Kind is not (GraphValueKind.Map or GraphValueKind.Null))
        {
            Reject($"{path}.{key}", DigestCodes.WrongShape, $"{key} is {Shown(map)}; expected an object");
        }

        return step[key]?.Members.Select(member => member.Name) ?? [];
    }

    private string? Text(GraphValue step, string path, string key)
    {
        if (step[key]?.Text is { } text)
        {
            return text;
        }

        Reject($"{path}.{key}", DigestCodes.WrongShape, $"{key} is {Shown(step[key])}; expected a string");
        return null;
    }

    private ImmutableArray<GraphValue> List(GraphValue map, string path, string key, bool mayBeMissing)
    {
        var value = map[key];
        if (value?.Kind == GraphValueKind.List || (mayBeMissing && value is null or { Kind: GraphValueKind.Null }))
        {
            return value?.Items ?? [];
        }

        Reject(path.Length == 0 ? key : $"{path}.{key}", DigestCodes.WrongShape, $"{key} is {Shown(value)}; expected a list");
        return [];
    }

    private void Reject(string path, DiagnosticCode code, string message)
    {
        if (diagnostics.Count < MaxDiagnostics)
        {
            diagnostics.Add(code.At(JsonLocator.Find(json, file, path), message));
        }
    }

    private static string Shown(GraphValue? value) => value is null ? "missing" : Printed.Of(value.ToString());
}
