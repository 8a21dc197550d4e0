using System.Collections.Immutable;
using BarberPro.Cli.Revisions;
using BarberPro.Policies;
using BarberPro.Policies.Delivery;

namespace BarberPro.Cli.Rollbacks;

/// <summary>A value that an edit changes.</summary>
/// <param name="Path">Keys from the top.</param>
/// <param name="Now">The value that holds; null where there is none.</param>
/// <param name="Then">The value that held; null where there was none.</param>
internal sealed record ValueChange(string Path, string? Now, string? Then);

/// <summary>The edit that makes the policy of a stack what it was.</summary>
/// <param name="Stack">Name of the stack.</param>
/// <param name="To">The earlier state.</param>
/// <param name="Files">The policy files that differ, sorted ordinally.</param>
/// <param name="Changes">The stack's values that differ, in the order of the policy.</param>
/// <param name="Warnings">What the edit does not bring back, or has to be done in other steps.</param>
internal sealed record Rollback(string Stack, Revision To, ImmutableArray<string> Files, ImmutableArray<ValueChange> Changes, ImmutableArray<string> Warnings)
{
    /// <summary>Compares two states of a policy.</summary>
    /// <param name="stack">Name of the stack.</param>
    /// <param name="to">The earlier state.</param>
    /// <param name="files">The policy files that differ.</param>
    /// <param name="now">The policy as it is, sound or not.</param>
    /// <param name="then">The policy as it was.</param>
    internal static Rollback Of(string stack, Revision to, ImmutableArray<string> files, PolicyLoad now, PolicyLoad then)
    {
        var changes = Compare(now.Provenance, then.Provenance);
        return new(stack, to, files, changes, [.. Warn(files, changes, now.Policy, then.Policy)]);
    }

    private static ImmutableArray<ValueChange> Compare(Provenance now, Provenance then)
    {
        var (old, next) = (now.Values.ToDictionary(value => value.Path, value => value.Value), then.Values.ToDictionary(value => value.Path, value => value.Value));
        return
        [
            .. now.Values.Concat(then.Values.Where(value => !old.ContainsKey(value.Path)))
                .Select(value => new ValueChange(value.Path, old.GetValueOrDefault(value.Path), next.GetValueOrDefault(value.Path)))
                .Where(change => change.Now != change.Then),
        ];
    }

    private static IEnumerable<string> Warn(ImmutableArray<string> files, ImmutableArray<ValueChange> changes, StackPolicy? now, StackPolicy? then)
    {
        foreach (var lasting in LastingChange.All.Where(lasting => changes.Any(change => lasting.Concerns(change.Path))))
        {
            yield return $"{lasting.Path}: {lasting.Lasts}";
        }

        if (now is not null && then is not null)
        {
            var (here, there, shift) = (now.LoadBalancing.Traffic, then.LoadBalancing.Traffic, now.Delivery.Shift);
            if (shift.IsJump(here.Blue, there.Blue) || shift.IsJump(here.Green, there.Green))
            {
                yield return $"loadBalancing.traffic: more than one step from blue {here.Blue}, green {here.Green} to blue {there.Blue}, green {there.Green}; the gate stops it, barberpro weights takes the steps";
            }
            else if (here.Blue != there.Blue && there.Stickiness.Enabled)
            {
                yield return "loadBalancing.traffic.stickiness.enabled: clients keep their colour for a while; set it to false in the same edit if they must not (LB-9)";
            }
        }

        if (files.Any(file => file.StartsWith("config/base/", StringComparison.Ordinal)))
        {
            yield return "config/base: every stack shares these files; look at the others before you deploy them";
        }
    }
}
