using System.Reflection;

namespace BarberPro.Preview.Walking;

/// <summary>One input of a type of arguments.</summary>
/// <param name="WireName">The name that is sent.</param>
/// <param name="Field">The field that holds it, where there is one.</param>
/// <param name="Property">The property otherwise.</param>
internal sealed record ArgsMember(string WireName, FieldInfo? Field, PropertyInfo? Property)
{
    internal object? Read(object args) => Field is not null ? Field.GetValue(args) : Property!.GetValue(args);
}
