using System.Collections;
using BarberPro.Graph.Values;
using Pulumi;

namespace BarberPro.Preview.Walking;

/// <summary>
/// Walks a resource's typed arguments and notes which inputs come from other resources and which are secret. What the
/// mock is given no longer tells: it is plain values.
/// </summary>
internal sealed class InputWalker
{
    private readonly List<Dependency> dependencies = [];
    private readonly List<string> secrets = [];

    /// <summary>Walks arguments beside what is sent of them.</summary>
    internal static InputWalk Walk(ResourceArgs args, GraphValue sent)
    {
        var walker = new InputWalker();
        walker.Args("", args, sent, masked: false);
        walker.secrets.Sort(StringComparer.Ordinal);
        return new(walker.dependencies, walker.secrets);
    }

    private void Args(string path, InputArgs args, GraphValue? sent, bool masked)
    {
        var leaves = new List<object>();
        var holders = new List<ArgsMember>();
        foreach (var member in ArgsPlan.For(args.GetType()).Members)
        {
            if (member.Read(args) is not { } value)
            {
                continue;
            }

            if (OutputReader.IsLeaf(value.GetType()))
            {
                leaves.Add(value);
                holders.Add(member);
            }
            else if (member.WireName is { } name)
            {
                Value(ValuePath.Member(path, name), value, sent?[name], masked);
            }
        }

        if (leaves.Count == 0)
        {
            return;
        }

        // Most arguments are plain values: one look at all of them spares a look at each.
        var together = OutputReader.Together([.. leaves]);
        if (together.IsSecret || !together.Dependencies.IsEmpty)
        {
            for (var index = 0; index < leaves.Count; index++)
            {
                if (holders[index].WireName is { } name)
                {
                    Value(ValuePath.Member(path, name), leaves[index], sent?[name], masked);
                }
            }
        }
    }

    /// <param name="path">Where the value is.</param>
    /// <param name="value">A plain value, an input or output, or a collection of those.</param>
    /// <param name="sent">What is sent of it; null while unknown.</param>
    /// <param name="masked">Whether something around it is secret already.</param>
    private void Value(string path, object? value, GraphValue? sent, bool masked)
    {
        switch (value)
        {
            case null or string or bool or int or double or AssetOrArchive:
                return;
            case InputArgs args:
                Args(path, args, sent, masked);
                return;
            case Resource resource:
                dependencies.Add(new(path, resource, sent));
                return;
        }

        if (OutputReader.For(value.GetType()) is { } reader)
        {
            var seen = reader.Read(value);
            if (seen.IsSecret && !masked)
            {
                secrets.Add(path);
            }

            foreach (var dependency in seen.Dependencies)
            {
                dependencies.Add(new(path, dependency, sent));
            }

            Value(path, seen.Value, sent, masked || seen.IsSecret);
        }
        else if (value is IDictionary map)
        {
            foreach (DictionaryEntry entry in map)
            {
                var key = (string)entry.Key;
                Value(ValuePath.Member(path, key), entry.Value, sent?[key], masked);
            }
        }
        else if (value is IList list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                Value(ValuePath.Item(path, index), list[index], sent?[index], masked);
            }
        }
    }
}
