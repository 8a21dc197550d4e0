using System.Text.Json;

using BarberPro.Infra.Documents;
using BarberPro.Policies.Logging;

namespace BarberPro.Infra.Components.Logging;

/// <summary>
/// Writes a log group's data protection policy: personal data is found when a line comes in, and hidden at every way out, subscriptions and metric filters
/// too, so that no copy ever holds it (LOG-3).
/// </summary>
public static class MaskingDocument
{
    /// <summary>Version of the policy language; the only one.</summary>
    private const string LanguageVersion = "2021-06-01";

    private const string ManagedPrefix = "arn:aws:dataprotection::aws:data-identifier/";

    /// <summary>The document.</summary>
    /// <param name="name">Its name, a dimension of the metric that counts what was found.</param>
    /// <param name="policy">What is hidden.</param>
    public static string Of(string name, MaskingPolicy policy) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("Name", name);
        json.WriteString("Version", LanguageVersion);
        json.WriteStartObject("Configuration");
        json.WriteStartArray("CustomDataIdentifier");
        foreach (var mask in policy.Custom)
        {
            json.WriteStartObject();
            json.WriteString("Name", mask.Name);
            json.WriteString("Regex", mask.Pattern);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("Statement");

        // Both statements are demanded, in this order and with equal lists: one that looks, one that hides.
        WriteStatement(json, "Find", policy, "Audit", "FindingsDestination");
        WriteStatement(json, "Hide", policy, "Deidentify", "MaskConfig");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteStatement(Utf8JsonWriter json, string sid, MaskingPolicy policy, string operation, string setting)
    {
        json.WriteStartObject();
        json.WriteString("Sid", sid);
        json.WriteStartArray("DataIdentifier");
        foreach (var managed in policy.Managed)
        {
            json.WriteStringValue(ManagedPrefix + managed);
        }

        foreach (var mask in policy.Custom)
        {
            json.WriteStringValue(mask.Name);
        }

        json.WriteEndArray();
        json.WriteStartObject("Operation");
        json.WriteStartObject(operation);
        json.WriteStartObject(setting);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
