using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>Extra instances when processors stay busy.</summary>
/// <param name="Above">Average that starts it, 20% to 100%.</param>
/// <param name="For">How long it must last, whole minutes up to an hour.</param>
/// <param name="Steps">Instances to add, by how far the average lies above <paramref name="Above"/>.</param>
public sealed record CpuHighPolicy(Percent Above, TimeSpan For, ImmutableArray<CpuStep> Steps)
{
    internal static CpuHighPolicy Read(PolicyReader high)
    {
        var policy = new CpuHighPolicy(
            high.Require("above", Scalars.Percent, new(20), new(100)),
            high.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
            high.Sections("steps", CpuStep.Read, StepRules.Fewest, StepRules.Most));

        StepRules.Check(high, Scalars.WholePercent.Kind, new Percent(0), policy.Steps.Select<CpuStep, IComparable>(step => step.From));
        return policy;
    }
}
