using System.Globalization;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Waivers;

/// <summary>How the parts of a waiver are written.</summary>
internal static class WaiverTexts
{
    /// <summary>Code of a rule.</summary>
    public static readonly Scalar<string> Rule = Texts.Text(
        "the code of a rule", "BP-DB-03", "^BP-[A-Z0-9]{2}-[0-9]{2}$", text => text.Length == 8 && text.StartsWith("BP-", StringComparison.Ordinal) && text[5] == '-');

    /// <summary>Names of resources.</summary>
    public static readonly Scalar<string> Resources = Texts.Text(
        "logical names, with * for any run of characters,", "'*-replica-*'", "^[A-Za-z0-9*._-]{1,100}$", text => Characters.Only(text, 1, 100, char.IsAsciiLetterOrDigit, "*._-"));

    /// <summary>A reason that somebody else can judge.</summary>
    public static readonly Scalar<string> Reason = Texts.Text(
        "a reason of 20 to 300 characters", "a cache that is lost is filled again", "^.{20,300}$", text => text.Trim().Length is >= 20 and <= 300);

    /// <summary>Id of a requirement.</summary>
    public static readonly Scalar<string> Requirement = Texts.Text(
        "the id of a requirement", "LOG-2", "^[A-Z0-9]+(-[A-Z0-9]+)+$", text => Characters.Only(text, 3, 20, char.IsAsciiLetterOrDigit, "-") && text.Contains('-'));

    /// <summary>A day.</summary>
    public static readonly Scalar<DateOnly> Day = new(new(
        "a day",
        "2027-05-31",
        text => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        value => ((DateOnly)value).ToString(Form, CultureInfo.InvariantCulture),
        JsonForm.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")));

    private const string Form = "yyyy-MM-dd";
}
