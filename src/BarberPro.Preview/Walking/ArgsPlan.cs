using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace BarberPro.Preview.Walking;

/// <summary>What one type of arguments may hold, found once per type. Inputs are fields or automatic properties in every package.</summary>
/// <param name="Members">Each field.</param>
internal sealed record ArgsPlan(ArgsMember[] Members)
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, ArgsPlan> Plans = new();

    internal static ArgsPlan For(Type type) => Plans.TryGetValue(type, out var plan) ? plan : Plans.GetOrAdd(type, Make(type));

    private static ArgsPlan Make(Type type)
    {
        var members = new List<ArgsMember>();
        for (var up = type; up is not null && up != typeof(InputArgs) && up != typeof(object); up = up.BaseType)
        {
            foreach (var field in up.GetFields(Own))
            {
                members.Add(new(field));
            }
        }

        return new([.. members]);
    }
}
