using System.ComponentModel;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Base of every class that carries arguments; its members marked [Input] are what is sent.</summary>
public abstract class InputArgs
{
    /// <summary>Creates an empty set of arguments.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The members by wire name, with their values as they are.</summary>
    internal virtual KeyValuePair<string, object?>[] Entries() => Sent() ?? InputPlan.For(GetType()).Entries(this);

    /// <summary>
    /// What generated classes list their members with. Others are looked at by their attributes, which would take a tenth of a start for all
    /// the classes that a program uses.
    /// </summary>
    /// <returns>The members by wire name, with their values as they are; null when the class does not tell.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual KeyValuePair<string, object?>[]? Sent() => null;

    /// <summary>The value of a required member.</summary>
    /// <typeparam name="T">Type of the member; a class, so that one code serves all.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="member">Name of the member that holds it.</param>
    /// <exception cref="ArgumentNullException">It has no value.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Required<T>(T? value, string member)
        where T : class
        => value ?? throw InputPlan.Missing(GetType(), member);

    /// <summary>A value that travels as a JSON string.</summary>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static object? AsJson(object? value) => value is null ? null : new JsonInput(value);
}
