using System.Reflection;
using Pulumi;

namespace BarberPro.Preview.Walking;

/// <summary>One input of a type of arguments.</summary>
/// <param name="field">The field that holds it; of an automatic property, the one behind it, which is read without compiling an accessor at start-up.</param>
internal sealed class ArgsMember(FieldInfo field)
{
    private string? wireName;

    // Volatile: another thread that sees it set has to see the name, too.
    private volatile bool isNamed;

    /// <summary>
    /// The name that is sent; null when the field is no input. Looked up when first asked for, since that takes long and most members of most
    /// arguments are left out.
    /// </summary>
    internal string? WireName
    {
        get
        {
            if (!isNamed)
            {
                wireName = NameOf(Declaration());
                isNamed = true;
            }

            return wireName;
        }
    }

    internal object? Read(object args) => field.GetValue(args);

    /// <summary>What carries the attribute: the field, or the automatic property whose field it is, such as <c>&lt;Name&gt;k__BackingField</c>.</summary>
    private MemberInfo? Declaration()
    {
        if (field.Name[0] != '<')
        {
            return field;
        }

        var property = field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)];
        return field.DeclaringType!.GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
    }

    /// <summary>The attribute keeps its name to itself; the metadata tells it.</summary>
    private static string? NameOf(MemberInfo? member)
    {
        foreach (var attribute in member?.GetCustomAttributesData() ?? [])
        {
            if (attribute.AttributeType == typeof(InputAttribute))
            {
                return (string?)attribute.ConstructorArguments[0].Value;
            }
        }

        return null;
    }
}
