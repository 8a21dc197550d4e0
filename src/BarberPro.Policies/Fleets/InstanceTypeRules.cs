using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>What the instance types of one fleet have in common.</summary>
internal static class InstanceTypeRules
{
    /// <summary>Reports types that differ from the first, the preferred one, in size or architecture.</summary>
    public static void Check(PolicyReader instances, ImmutableArray<string> types)
    {
        var parsed = types.Select(type => InstanceType.TryParse(type, out var known) ? known! : throw new InvalidOperationException($"{type} was read as an instance type")).ToArray();
        for (var index = 1; index < parsed.Length; index++)
        {
            var (first, other) = (parsed[0], parsed[index]);
            if (other.Size != first.Size)
            {
                instances.Reject($"types[{index}]", FleetCodes.InstanceSizes, $"types[{index}] is {types[index]}; expected size {first.Size}, as {types[0]}");
            }

            if (other.IsArm != first.IsArm)
            {
                instances.Reject(
                    $"types[{index}]",
                    FleetCodes.Architectures,
                    $"types[{index}] is {types[index]}, {Architecture(other)}; expected {Architecture(first)}, as {types[0]}");
            }
        }
    }

    private static string Architecture(InstanceType type) => type.IsArm ? "Arm" : "x86";
}
