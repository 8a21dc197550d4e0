namespace BarberPro.Policies.Units;

/// <summary>An AWS region's name, taken apart.</summary>
/// <param name="Name">The name, such as <c>us-east-1</c>.</param>
/// <param name="ZonePrefix">What the ids of its availability zones begin with, such as <c>use1</c>.</param>
public sealed record AwsRegion(string Name, string ZonePrefix)
{
    // AWS shortens the directions of the compass and nothing else: ap-southeast-2 has zones apse2-az1 to apse2-az3.
    private static readonly (string Long, string Short)[] Directions =
    [
        ("northeast", "ne"), ("northwest", "nw"), ("southeast", "se"), ("southwest", "sw"),
        ("north", "n"), ("south", "s"), ("east", "e"), ("west", "w"), ("central", "c"),
    ];

    /// <summary>The short form of a region, with which the ids of its zones begin: <c>sae1</c> for sa-east-1.</summary>
    /// <exception cref="ArgumentException">It is no name of a region.</exception>
    public static string ShortFormOf(string region) =>
        TryParse(region, out var parsed) ? parsed!.ZonePrefix : throw new ArgumentException($"{region} is no region's name", nameof(region));

    /// <summary>Reads a region's name.</summary>
    public static bool TryParse(string text, out AwsRegion? region)
    {
        region = null;
        if (text.Split('-') is not [{ Length: 2 } area, var direction, [>= '1' and <= '9'] number] || !area.All(char.IsAsciiLetterLower))
        {
            return false;
        }

        var shortened = Array.Find(Directions, candidate => candidate.Long == direction).Short;
        region = shortened is null ? null : new(text, $"{area}{shortened}{number}");
        return region is not null;
    }
}
