using BarberPro.Policies.Documents;

namespace BarberPro.Policies.Reading;

/// <summary>Turns nodes into what their key asks for, or reports why they are something else.</summary>
internal sealed class NodeReader(ReadingLog log)
{
    /// <summary>Reads a single value.</summary>
    /// <returns>The value; null when it could not be read.</returns>
    public object? Read(string key, PolicyNode node, Kind kind)
    {
        if (node is not ScalarNode { IsAbsent: false } scalar)
        {
            Fail(key, node, kind.Expected);
            return null;
        }

        if (kind.Parse(scalar.Text) is not { } value)
        {
            log.Fail(ReadingCodes.Mistyped, node.Place, $"{key} is {Shown.Quoted(scalar.Text)}; expected {Near(scalar, kind) ?? kind.Written}");
            return null;
        }

        if (!kind.Admits(value))
        {
            log.Fail(ReadingCodes.OutOfRange, node.Place, $"{key} is {Shown.Short(scalar.Text)}; expected {kind.Limits}");
            return null;
        }

        return value;
    }

    /// <summary>The node as a mapping; null when it is none.</summary>
    public MappingNode? AsMapping(string key, PolicyNode node) => As<MappingNode>(key, node, "a mapping");

    /// <summary>The node as a list; null when it is none.</summary>
    public ListNode? AsList(string key, PolicyNode node) => As<ListNode>(key, node, "a list");

    /// <summary>Reports a list or mapping of the wrong length.</summary>
    public void CheckNumber(string key, PolicyNode node, int number, int atLeast, int atMost)
    {
        if (number < atLeast || number > atMost)
        {
            log.Fail(ReadingCodes.Number, node.Place, $"{key} has {number} {(number == 1 ? "item" : "items")}; expected {atLeast} to {atMost}");
        }
    }

    private static string? Near(ScalarNode scalar, Kind kind) => NearestName.Of(scalar.Text, kind.Json.Choices);

    private T? As<T>(string key, PolicyNode node, string expected)
        where T : PolicyNode
    {
        if (node is not T)
        {
            Fail(key, node, expected);
        }

        return node as T;
    }

    private void Fail(string key, PolicyNode node, string expected)
    {
        if (node is RefusedNode)
        {
            log.Fail();
        }
        else
        {
            log.Fail(ReadingCodes.WrongKind, node.Place, $"{key} is {NodeKinds.Name(node)}; expected {expected}");
        }
    }
}
