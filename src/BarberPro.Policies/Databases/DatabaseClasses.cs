using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Databases;

/// <summary>The kinds of names that only databases have.</summary>
internal static class DatabaseClasses
{
    private const string Prefix = "db.";

    /// <summary>The class of a database server: an instance type behind a prefix.</summary>
    public static readonly Scalar<string> Server = new(new(
        "the class of a database server",
        "db.r6g.xlarge",
        text => text.StartsWith(Prefix, StringComparison.Ordinal) && InstanceType.TryParse(text[Prefix.Length..], out _) ? text : null,
        value => (string)value,
        JsonForm.Text("^db\\.[a-z][a-z0-9-]*[0-9][a-z0-9-]*\\.[a-z0-9-]+$")));

    /// <summary>A name in PostgreSQL that needs no quotes; RDS takes 63 characters.</summary>
    public static readonly Scalar<string> Identifier = new(new(
        "a name of up to 63 lower-case letters, digits and _",
        "barberpro",
        text => Characters.Only(text, 1, 63, character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character), "_") && char.IsAsciiLetterLower(text[0]) ? text : null,
        value => (string)value,
        JsonForm.Text("^[a-z][a-z0-9_]{0,62}$")));
}
