using System.Collections.Immutable;
using BarberPro.Graph.Values;
using Pulumi;

namespace BarberPro.Preview.Recording;

/// <summary>Collects what a running program declares. The SDK may call from several threads.</summary>
internal sealed class Ledger(RecordingOptions options)
{
    private const string StackType = "pulumi:pulumi:Stack";

    private readonly Lock gate = new();
    private readonly Dictionary<ResourceKey, Captured> byKey = [];
    private readonly Dictionary<Resource, Captured> byResource = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> errors = [];

    internal RecordingOptions Options { get; } = options;

    internal GraphValue StackOutputs { get; private set; } = GraphValue.EmptyMap;

    internal ImmutableArray<string> Errors
    {
        get
        {
            lock (gate)
            {
                return [.. errors];
            }
        }
    }

    /// <summary>All resources, in no order that means anything.</summary>
    internal IEnumerable<Captured> Resources => byKey.Values;

    /// <summary>The stack's transformation: sees each resource before it is registered, and changes nothing.</summary>
    internal ResourceTransformationResult? Capture(ResourceTransformationArgs args)
    {
        if (IsStack(args.Resource))
        {
            return null;
        }

        var captured = new Captured(args.Resource, args.Args, args.Options);
        lock (gate)
        {
            if (!byKey.TryAdd(captured.Key, captured))
            {
                errors.Add(Twice(byKey[captured.Key], captured));
            }

            byResource[args.Resource] = captured;
        }

        return null;
    }

    /// <summary>What is known of a resource, by type and name.</summary>
    internal Captured? Find(ResourceKey? key)
    {
        lock (gate)
        {
            return key is null ? null : byKey.GetValueOrDefault(key);
        }
    }

    /// <summary>What is known of a resource; null for the stack and for what the program did not declare.</summary>
    internal Captured? Find(Resource? resource)
    {
        lock (gate)
        {
            return resource is null ? null : byResource.GetValueOrDefault(resource);
        }
    }

    /// <summary>Remembers the outputs that a component or the stack registered.</summary>
    internal void Register(ResourceKey? key, GraphValue outputs)
    {
        if (key is { Type: StackType })
        {
            StackOutputs = outputs;
        }
        else if (Find(key) is { } component)
        {
            component.Outputs = outputs;
            component.Answers = outputs;
        }
    }

    /// <summary>Runs the stack's constructor and remembers its exception as it was thrown; a deployment would pass on a text of it.</summary>
    internal TStack Watch<TStack>(Func<TStack> create)
    {
        try
        {
            return create();
        }
        catch (Exception exception)
        {
            Fail(exception);
            throw;
        }
    }

    /// <summary>Remembers why the program failed; what was remembered before is the cause and stays alone.</summary>
    internal void Fail(Exception exception)
    {
        lock (gate)
        {
            if (errors.Count == 0)
            {
                errors.AddRange(ProgramErrors.Of(exception));
            }
        }
    }

    private static bool IsStack(Resource? resource) => resource?.GetResourceType() == StackType;

    private string Twice(Captured first, Captured second) =>
        $"two resources of type {first.Key.Type} are called {first.Key.Name}, below {Parent(first)} and below {Parent(second)}; expected a name of its own for each";

    private string Parent(Captured captured) =>
        captured.Options.Parent is { } parent && !IsStack(parent) ? $"{parent.GetResourceType()} {parent.GetResourceName()}" : $"the stack {Options.Stack}";
}
