using System.Collections.Concurrent;
using Pulumi;

namespace BarberPro.Preview.Recording;

/// <summary>
/// Names resources as the engine does: the types of all parents, the stack's own left out, joined by <c>$</c>. The mock
/// monitor's URNs keep one parent only. Several threads may ask.
/// </summary>
internal sealed class UrnNames(Ledger ledger)
{
    private readonly ConcurrentDictionary<Captured, string> types = new(ReferenceEqualityComparer.Instance);

    /// <summary>The URN of a resource.</summary>
    internal string Of(Captured captured) => Make(ledger.Options.Stack, ledger.Options.Project, TypePath(captured), captured.Key.Name);

    /// <summary>The URN that an alias stands for: the resource's own with what the alias names put in place.</summary>
    internal string Of(Captured captured, Alias alias, AliasParts parts)
    {
        if (alias.Urn is { } urn)
        {
            return urn;
        }

        var parent = alias.NoParent ? ""
            : parts.ParentUrn is { } parentUrn ? TypeOf(parentUrn)
            : ledger.Find(alias.Parent ?? captured.Options.Parent) is { } known ? TypePath(known)
            : "";
        var type = parts.Type ?? captured.Key.Type;
        return Make(
            parts.Stack ?? ledger.Options.Stack,
            parts.Project ?? ledger.Options.Project,
            parent.Length == 0 ? type : $"{parent}${type}",
            parts.Name ?? captured.Key.Name);
    }

    private string TypePath(Captured captured)
    {
        if (!types.TryGetValue(captured, out var path))
        {
            path = ledger.Find(captured.Options.Parent) is { } parent ? $"{TypePath(parent)}${captured.Key.Type}" : captured.Key.Type;
            types[captured] = path;
        }

        return path;
    }

    private static string Make(string stack, string project, string type, string name) => $"urn:pulumi:{stack}::{project}::{type}::{name}";

    private static string TypeOf(string urn)
    {
        var parts = urn.Split("::");
        return parts.Length < 4 || parts[2].EndsWith("pulumi:pulumi:Stack", StringComparison.Ordinal) ? "" : parts[2];
    }
}
