using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>More instances when answers are slow and machines busy.</summary>
/// <param name="Above">Response time that starts it, 1 ms to 60 s.</param>
/// <param name="For">How long it must last, whole minutes up to an hour.</param>
/// <param name="BusyCpu">Average processor use that must be exceeded too, 0% to 90%; 0% is the literal rule of A:118.</param>
/// <param name="Steps">Instances to add, by how far response time lies above <paramref name="Above"/>.</param>
public sealed record ResponseTimeHighPolicy(TimeSpan Above, TimeSpan For, Percent BusyCpu, ImmutableArray<ResponseTimeStep> Steps)
{
    internal static ResponseTimeHighPolicy Read(PolicyReader high)
    {
        var policy = new ResponseTimeHighPolicy(
            high.Require("above", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(60)),
            high.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
            high.Require("busyCpu", Scalars.Percent, new(0), new(90)),
            high.Sections("steps", ResponseTimeStep.Read, StepRules.Fewest, StepRules.Most));

        StepRules.Check(high, Durations.Milliseconds.Kind, TimeSpan.Zero, policy.Steps.Select<ResponseTimeStep, IComparable>(step => step.From));
        return policy;
    }
}
