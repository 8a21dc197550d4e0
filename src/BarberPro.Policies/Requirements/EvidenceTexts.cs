using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Requirements;

/// <summary>How the parts of the requirement table are written.</summary>
internal static class EvidenceTexts
{
    /// <summary>Id of a requirement.</summary>
    public static readonly Scalar<string> Id = Texts.Text(
        "the id of a requirement", "LOG-2", "^[A-Z0-9]+(-[A-Z0-9]+)+$", text => Characters.Only(text, 3, 20, char.IsAsciiLetterOrDigit, "-") && text.Contains('-'));

    /// <summary>A sentence, a key, a type or a path; whether it names something that exists is told by the tests.</summary>
    public static readonly Scalar<string> Anything = Texts.Text("a text", "a sentence", "^.{1,500}$", text => text.Length is > 0 and <= 500);
}
