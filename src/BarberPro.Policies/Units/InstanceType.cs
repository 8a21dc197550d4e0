namespace BarberPro.Policies.Units;

/// <summary>An EC2 instance type's name, taken apart.</summary>
/// <param name="Family">What stands before the point, such as <c>m6i</c>.</param>
/// <param name="Size">What stands behind it, such as <c>large</c>; types of one size have the same number of processors.</param>
internal sealed record InstanceType(string Family, string Size)
{
    /// <summary>
    /// Whether its processor is an Arm one. AWS marks Graviton by a g right behind the generation (m6g, c7gn, g5g); the first of them, a1, is the
    /// exception. An image runs on
    /// one architecture only.
    /// </summary>
    public bool IsArm
    {
        get
        {
            var mark = 0;
            while (mark < Family.Length && char.IsAsciiLetterLower(Family[mark]))
            {
                mark++;
            }

            while (mark < Family.Length && char.IsAsciiDigit(Family[mark]))
            {
                mark++;
            }

            return Family == "a1" || (mark < Family.Length && Family[mark] == 'g');
        }
    }

    /// <summary>Reads an instance type's name.</summary>
    public static bool TryParse(string text, out InstanceType? type)
    {
        type = text.Split('.') is [{ Length: > 1 } family, { Length: > 0 } size] && IsWord(family) && IsWord(size) && char.IsAsciiLetterLower(family[0]) && family.Any(char.IsAsciiDigit)
            ? new(family, size)
            : null;
        return type is not null;
    }

    private static bool IsWord(string text) => text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
