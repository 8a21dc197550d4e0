namespace BarberPro.Preview.Recording;

/// <summary>
/// What joins the two sights of a resource, in the transformation and in the mock. The SDK notices no duplicate; the
/// engine would only refuse one below the same parent, yet names are to be unique for their type in the whole stack.
/// </summary>
/// <param name="Type">Type token.</param>
/// <param name="Name">Logical name.</param>
internal sealed record ResourceKey(string Type, string Name)
{
    /// <summary>Type and name in a URN of the mock monitor, whose type path is wrong for nesting but ends right.</summary>
    internal static ResourceKey? FromUrn(string? urn)
    {
        if (urn is null || !urn.StartsWith("urn:pulumi:", StringComparison.Ordinal))
        {
            return null;
        }

        // urn:pulumi:<stack>::<project>::<type>$<type>::<name>; a provider reference goes on with ::<id>.
        var parts = urn.Split("::");
        return parts.Length < 4 ? null : new(parts[2][(parts[2].LastIndexOf('$') + 1)..], parts[3]);
    }
}
