using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Serialization;

/// <summary>The output properties of a resource class; worked out once a type.</summary>
internal sealed class ResourcePlan
{
    private static readonly ConcurrentDictionary<Type, ResourcePlan> Plans = new();
    private static readonly ConcurrentDictionary<Type, IResourceOutput> Prototypes = new();
    private static readonly ConcurrentDictionary<Assembly, bool> Generated = new();
    private static readonly ResourcePlan UrnOnly = new(typeof(Resource));

    /// <summary>Metadata key of assemblies whose classes were generated for this core.</summary>
    private const string OutputsOnRead = "BarberPro.OutputsOnRead";

    private readonly Slot[] _slots;
    private readonly Dictionary<string, int> _indexes;

    private ResourcePlan(Type type)
    {
        _slots = [.. Slots(type)];
        _indexes = new(_slots.Length, StringComparer.Ordinal);
        for (var i = 0; i < _slots.Length; i++)
        {
            _indexes.Add(_slots[i].Name, i);
        }
    }

    /// <summary>The plan of a class; of a component, whose outputs are its own business, only the URN.</summary>
    internal static ResourcePlan For(Type type, bool hasProviderOutputs)
        => hasProviderOutputs ? Plans.GetOrAdd(NotGenerated(type), static type => new(type)) : UrnOnly;

    /// <summary>Gives every output property an output that the registration will complete.</summary>
    internal ResourceOutputs Attach(Resource resource)
    {
        var outputs = new IResourceOutput[_slots.Length];
        for (var i = 0; i < outputs.Length; i++)
        {
            var output = _slots[i].Prototype.NewPending(resource);
            _slots[i].Assign(resource, output);
            outputs[i] = output;
        }

        return new(resource, this, outputs);
    }

    internal int IndexOf(string name) => _indexes.TryGetValue(name, out var index) ? index : -1;

    private static IEnumerable<Slot> Slots(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (IsGenerated(property.DeclaringType!) || property.GetCustomAttributes(typeof(OutputAttribute), inherit: false) is not [OutputAttribute attribute, ..])
            {
                continue;
            }

            var name = attribute.Name ?? property.Name;
            if (!property.PropertyType.IsConstructedGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(Output<>))
            {
                throw RunException.OutputsHaveIncorrectType([name]);
            }

            OutputTypes.Check(property);
            var field = BackingFields.Of(property);

            // Asking for a setter costs more than reading the field's name: only where one might be missing, or is needed.
            var setter = field is null || !property.CanWrite ? Setter(property) : null;
            yield return new(name, Prototype(property.PropertyType), field, setter);
        }
    }

    // Generated classes ask for their outputs themselves (CustomResource.OutputOf): there is nothing to look for.
    private static Type NotGenerated(Type type)
    {
        while (IsGenerated(type))
        {
            type = type.BaseType!;
        }

        return type;
    }

    private static bool IsGenerated(Type type) => Generated.GetOrAdd(
        type.Assembly, static assembly => Array.Exists(assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToArray(), data => data.Key == OutputsOnRead));

    private static IResourceOutput Prototype(Type output)
        => Prototypes.GetOrAdd(output, static output => (IResourceOutput)RuntimeHelpers.GetUninitializedObject(output));

    // Asked of the declaring class, since a derived one does not show the private setters of its base.
    private static MethodInfo Setter(PropertyInfo property)
        => property.DeclaringType!
            .GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!
            .GetSetMethod(nonPublic: true)
            ?? throw new InvalidOperationException($"[Output] {property.ReflectedType!.FullName}.{property.Name} did not have a 'set' method");

    private sealed record Slot(string Name, IResourceOutput Prototype, FieldInfo? Field, MethodInfo? Setter)
    {
        internal void Assign(Resource resource, IResourceOutput output)
        {
            if (Field is null)
            {
                _ = Setter!.Invoke(resource, [output]);
            }
            else
            {
                Field.SetValue(resource, output);
            }
        }
    }
}
