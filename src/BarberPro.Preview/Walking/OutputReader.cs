using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Preview.Walking;

/// <summary>
/// Looks into an <see cref="Output{T}"/>, <see cref="Input{T}"/> or <see cref="Union{T0,T1}"/> whose type is known at run
/// time only. Code for a type that nobody compiled ahead costs a start-up more than all walking does, so values that can
/// hold nothing (numbers, enumerations, lists of text) are read by one reader for all of them.
/// </summary>
internal abstract class OutputReader
{
    private static readonly ConcurrentDictionary<Type, OutputReader?> Readers = new();

    private static readonly OfLeaf Leaf = new();

    /// <summary>The reader for values of a type; null for types that are none of the three.</summary>
    internal static OutputReader? For(Type type) => Readers.TryGetValue(type, out var reader) ? reader : Readers.GetOrAdd(type, Make(type));

    /// <summary>Whether a type is that of inputs or outputs which hold nothing to walk into.</summary>
    internal static bool IsLeaf(Type type) => ReferenceEquals(For(type), Leaf);

    /// <summary>
    /// What several outputs tell together. Formatting combines dependencies and secrecy of whatever is handed to it; the
    /// text itself is of no use here, so it is empty.
    /// </summary>
    internal static SeenOutput Together(params object[] outputs) => See(Output.Format(FormattableStringFactory.Create("", outputs)), null);

    internal abstract SeenOutput Read(object output);

    private static OutputReader? Make(Type type)
    {
        for (var up = type; up is not null; up = up.BaseType)
        {
            var open = up.IsGenericType ? up.GetGenericTypeDefinition() : null;
            if (open == typeof(Union<,>))
            {
                return Make(typeof(OfUnion<,>), up);
            }

            if (open == typeof(Input<>) || open == typeof(Output<>))
            {
                var content = up.GetGenericArguments()[0];
                return HoldsNothing(content) ? Leaf : Make(open == typeof(Input<>) ? typeof(OfInput<>) : typeof(OfOutput<>), up);
            }
        }

        return null;
    }

    /// <summary>
    /// Never called: it names the readers over structs, which are made by their type at run time only, so that their code is compiled ahead.
    /// One of each shape stands for all whose parts are classes.
    /// </summary>
    internal static OutputReader[] CompiledAhead() =>
    [
        new OfInput<ImmutableArray<object>>(), new OfOutput<ImmutableArray<object>>(),
        new OfInput<Union<object, object>>(), new OfOutput<Union<object, object>>(),
    ];

    private static OutputReader Make(Type reader, Type read) =>
        (OutputReader)Activator.CreateInstance(reader.MakeGenericType(read.GetGenericArguments()), nonPublic: true)!;

    /// <summary>Whether a value of the type can have neither arguments nor outputs inside.</summary>
    private static bool HoldsNothing(Type type)
    {
        if (type == typeof(string))
        {
            return true;
        }

        if (!type.IsValueType && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>)))
        {
            return false;
        }

        // Lists, maps and unions are leaves when all that they are made of is.
        return Array.TrueForAll(type.GetGenericArguments(), HoldsNothing);
    }

    private static SeenOutput See(Output<object?> output)
    {
        var known = Result(OutputUtilities.GetIsKnownAsync(output));
        return See(output, known ? Result(OutputUtilities.GetValueAsync(output)) : null);
    }

    private static SeenOutput See<T>(Output<T> output, object? value) =>
        new(value, Result(Output.IsSecretAsync(output)), Result(OutputUtilities.GetDependenciesAsync(output)));

    /// <summary>The walk starts when the inputs have been sent: all of them are complete, and nothing waits here.</summary>
    private static T Result<T>(Task<T> task) => task.GetAwaiter().GetResult();

    // A method of the object, not a lambda, which would cost every type of value a class of its own to be kept in.
    private sealed class OfInput<T> : OutputReader
    {
        internal override SeenOutput Read(object output) => See(((Input<T>)output).Apply(AsObject));

        private object? AsObject(T value) => value;
    }

    private sealed class OfOutput<T> : OutputReader
    {
        internal override SeenOutput Read(object output) => See(((Output<T>)output).Apply(AsObject));

        private object? AsObject(T value) => value;
    }

    private sealed class OfUnion<T0, T1> : OutputReader
    {
        internal override SeenOutput Read(object output) => new(((Union<T0, T1>)output).Value, IsSecret: false, ImmutableHashSet<Resource>.Empty);
    }

    private sealed class OfLeaf : OutputReader
    {
        internal override SeenOutput Read(object output) => Together(output);
    }
}
