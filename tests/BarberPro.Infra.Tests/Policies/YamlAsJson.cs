using System.Globalization;
using System.Text.Json.Nodes;

using BarberPro.Policies.Documents;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>Nodes as an editor sees them: plain scalars become numbers and booleans by the rules of YAML 1.2's core schema.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Convert(PolicyNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Convert(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Convert)]),
        ScalarNode { IsPlain: true, Text: "" or "~" or "null" } => null,
        ScalarNode { IsPlain: true, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        ScalarNode { IsPlain: true } number when decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => JsonValue.Create(value),
        ScalarNode text => JsonValue.Create(text.Text),
        _ => throw new InvalidOperationException($"{node.Place} was refused"),
    };
}
