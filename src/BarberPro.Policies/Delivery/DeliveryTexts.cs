using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Delivery;

/// <summary>The kinds of names that delivery knows.</summary>
internal static class DeliveryTexts
{
    public const string Service = "{service}";
    public const string Colour = "{colour}";

    /// <summary>The logical name of an alarm, in which a service and a colour are filled in.</summary>
    public static readonly Scalar<string> AlarmTemplate = Texts.Text(
        "an alarm's logical name, in which {service} and {colour} are filled in,",
        "\"{service}-{colour}-response-time\"",
        "^([a-z0-9-]|\\{service\\}|\\{colour\\}){1,120}$",
        text => Characters.Only(
            text.Replace(Service, "", StringComparison.Ordinal).Replace(Colour, "", StringComparison.Ordinal), 0, 120, char.IsAsciiLetterLower, "0123456789-") && text.Length is > 0 and <= 120);
}
