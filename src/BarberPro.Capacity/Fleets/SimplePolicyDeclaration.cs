using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets;

/// <summary>A simple scaling policy and the alarms that start it.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Adjustment">What the number means.</param>
/// <param name="Change">What it adds, removes or sets.</param>
/// <param name="MinMagnitude">Instances that a share changes at least; zero for none.</param>
/// <param name="Cooldown">Its own cooldown; null for the group's.</param>
/// <param name="Alarms">Alarms that start it, sorted by name.</param>
public sealed record SimplePolicyDeclaration(
    string Name, AdjustmentType Adjustment, int Change, int MinMagnitude, TimeSpan? Cooldown, ImmutableArray<AlarmDeclaration> Alarms);
