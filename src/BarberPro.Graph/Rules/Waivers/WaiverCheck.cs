using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Waivers;

namespace BarberPro.Graph.Rules.Waivers;

/// <summary>Applies waivers to what rules found. A waiver that does not hold excuses nothing, and is reported.</summary>
public static class WaiverCheck
{
    /// <summary>Takes the waivers of one stack into account.</summary>
    /// <param name="results">What the rules found.</param>
    /// <param name="waivers">All waivers; those of other stacks are held to the rules, and otherwise left alone.</param>
    /// <param name="stack">Name of the stack.</param>
    /// <param name="today">The day by which waivers expire.</param>
    public static CheckOutcome Apply(ImmutableArray<RuleResult> results, ImmutableArray<Waiver> waivers, string stack, DateOnly today)
    {
        var problems = new List<Diagnostic>();
        var waived = ImmutableArray.CreateBuilder<WaivedViolation>();
        var open = results.SelectMany(result => result.Violations).ToHashSet();
        var rules = results.ToDictionary(result => result.Rule.Code, StringComparer.Ordinal);
        foreach (var waiver in waivers)
        {
            var problem = Judge(waiver, rules, stack, today);
            if (problem is not null)
            {
                problems.Add(problem);
            }
            else if (waiver.Stack == stack)
            {
                foreach (var violation in rules[waiver.Rule].Violations.Where(violation => Glob.Covers(waiver.Resources, violation.Node.Name) && open.Remove(violation)))
                {
                    waived.Add(new(violation, waiver));
                }
            }
        }

        problems.Sort();
        return new(
            results,
            [.. open.OrderBy(violation => violation.Node.Urn, StringComparer.Ordinal).ThenBy(violation => violation.Rule.Code, StringComparer.Ordinal)],
            waived.ToImmutable(),
            [.. problems]);
    }

    private static Diagnostic? Judge(Waiver waiver, Dictionary<string, RuleResult> rules, string stack, DateOnly today)
    {
        if (!rules.TryGetValue(waiver.Rule, out var result))
        {
            return WaiverCodes.UnknownRule.At(waiver.Place, $"there is no rule {waiver.Rule}; expected the code of one, see docs/rules.md");
        }

        if (!result.Rule.CanBeWaived)
        {
            return WaiverCodes.NeverWaived.At(waiver.Place, $"{waiver.Rule} cannot be waived; expected a resource that keeps it: {Lower(result.Rule.Title)}");
        }

        if (waiver.Expires < today)
        {
            return WaiverCodes.Expired.At(
                waiver.Place,
                $"the waiver of {waiver.Rule} ended on {waiver.Expires:yyyy-MM-dd}; expected a resource that keeps the rule, or a new day and the reason for it");
        }

        if (waiver.Stack != stack)
        {
            return null;
        }

        var covered = result.Violations.Count(violation => Glob.Covers(waiver.Resources, violation.Node.Name));
        if (covered == 0)
        {
            return WaiverCodes.Unused.At(waiver.Place, $"no {waiver.Resources} breaks {waiver.Rule}; expected no waiver that nothing needs");
        }

        return waiver.Requirement is null && covered > 1 && !waiver.Resources.Any(char.IsAsciiLetterOrDigit)
            ? WaiverCodes.TooBroad.At(
                waiver.Place,
                $"resources is {waiver.Resources}, which covers {covered} resources and all to come; expected a part of their names, or the requirement that decides against the rule")
            : null;
    }

    private static string Lower(string title) => $"{char.ToLowerInvariant(title[0])}{title[1..]}";
}
