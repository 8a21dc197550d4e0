using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Preview.Walking;
using Pulumi;

namespace BarberPro.Preview.Recording;

/// <summary>Makes the graph of what a finished program left in the ledger, on two threads.</summary>
internal sealed class GraphBuilder(Ledger ledger)
{
    private readonly UrnNames urns = new(ledger);
    private readonly OutputNames outputs = new();
    private readonly List<string> errors = [];

    internal RecordedProgram Build()
    {
        var answered = ledger.Resources.Where(captured => captured.Answered).ToArray();
        var nodes = new ResourceNode[answered.Length];
        BothProcessors.Each(nodes.Length, index => nodes[index] = Node(answered[index]));
        errors.Sort(StringComparer.Ordinal);
        return errors.Count > 0
            ? new(null, [.. errors])
            : new(new(ledger.Options.Project, ledger.Options.Stack, ledger.StackOutputs, nodes), []);
    }

    private ResourceNode Node(Captured captured)
    {
        var component = captured.Resource is not CustomResource;
        return new(
            urns.Of(captured),
            captured.Key.Type,
            captured.Key.Name,
            component,
            Urn(captured.Options.Parent),
            component ? null : Provider(captured),
            component ? null : captured.Region,
            Options(captured),
            captured.Inputs,
            captured.Outputs,
            [.. captured.Walk.Secrets],
            References(captured));
    }

    private string? Urn(Resource? resource) => ledger.Find(resource) is { } known ? urns.Of(known) : null;

    private string? Provider(Captured captured) => ledger.Find(captured.Provider) is { } provider ? urns.Of(provider) : null;

    private NodeOptions Options(Captured captured)
    {
        var options = captured.Options;
        var dependsOn = new List<string>();
        if (OutputReader.For(typeof(InputList<Resource>))!.Read(options.DependsOn).Value is IEnumerable<Resource> declared)
        {
            foreach (var resource in declared)
            {
                dependsOn.Add(Known(captured, "dependsOn", resource));
            }
        }

        var aliases = new List<string>();
        foreach (var input in options.Aliases)
        {
            if (OutputReader.For(typeof(Input<Alias>))!.Read(input).Value is Alias alias)
            {
                aliases.Add(urns.Of(captured, alias, AliasParts.Of(alias)));
            }
        }

        return new(IsProtected(captured), options.RetainOnDelete ?? false, Sorted(options.IgnoreChanges), Sorted(dependsOn), Sorted(aliases));
    }

    /// <summary>What a resource does not say itself, it inherits from its nearest parent that does.</summary>
    private bool IsProtected(Captured captured)
    {
        for (var up = captured; up is not null; up = ledger.Find(up.Options.Parent))
        {
            if (up.Options.Protect is { } protect)
            {
                return protect;
            }
        }

        return false;
    }

    private ImmutableArray<NodeReference> References(Captured captured)
    {
        var references = new HashSet<NodeReference>();
        foreach (var dependency in captured.Walk.Dependencies)
        {
            if (ledger.Find(dependency.Resource) is { } target)
            {
                outputs.Add(dependency, target, urns.Of(target), references);
            }
            else
            {
                _ = Known(captured, dependency.Path, dependency.Resource);
            }
        }

        var sorted = new NodeReference[references.Count];
        references.CopyTo(sorted);
        Array.Sort(sorted, static (left, right) =>
        {
            var byProperty = string.CompareOrdinal(left.Property, right.Property);
            var byUrn = string.CompareOrdinal(left.Urn, right.Urn);
            return byProperty != 0 ? byProperty : byUrn != 0 ? byUrn : string.CompareOrdinal(left.Output, right.Output);
        });
        return [.. sorted];
    }

    private string Known(Captured captured, string property, Resource resource)
    {
        if (ledger.Find(resource) is { } known)
        {
            return urns.Of(known);
        }

        var error = $"{property} of {captured.Key.Type} {captured.Key.Name} names {resource.GetResourceType()} {resource.GetResourceName()}, which this program does not declare";
        lock (errors)
        {
            errors.Add(error);
        }

        return "";
    }

    private static ImmutableArray<string> Sorted(List<string> texts)
    {
        var sorted = texts.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return [.. sorted.Distinct()];
    }
}
