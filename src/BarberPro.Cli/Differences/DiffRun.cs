using System.Collections.Immutable;
using BarberPro.Graph.Differences;
using BarberPro.Policies.Requirements;

namespace BarberPro.Cli.Differences;

/// <summary>Compares two sides, and joins what differs with the policy.</summary>
internal static class DiffRun
{
    /// <summary>The report; null when the requirement table cannot be read, which is printed.</summary>
    internal static DiffReport? Compare(DiffSide before, DiffSide after, Screen screen)
    {
        var requirements = (after.Stack.Root ?? before.Stack.Root) is { } root ? RequirementFiles.Load(root) : new([], []);
        foreach (var problem in requirements.Diagnostics)
        {
            screen.Error.WriteLine(problem);
        }

        if (!requirements.Diagnostics.IsEmpty)
        {
            return null;
        }

        var keys = new PolicyKeys(requirements.Rows);
        ImmutableArray<PolicyChange>? policy = before.IsFile || after.IsFile ? null : PolicyChange.Between(before.Stack.Provenance, after.Stack.Provenance, keys);
        var difference = GraphDifference.Between(before.Stack.Graph, after.Stack.Graph);
        var groups = new DiffBuilder(difference, new(difference, keys, policy)).Groups();
        return new(before.Name, after.Name, difference, policy ?? [], groups);
    }
}
