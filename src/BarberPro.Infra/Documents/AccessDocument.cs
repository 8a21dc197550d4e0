using System.Collections.Immutable;
using System.Text.Json;

namespace BarberPro.Infra.Documents;

/// <summary>Writes access documents (identity, resource and trust policies) as JSON, always in the same order.</summary>
public static class AccessDocument
{
    /// <summary>Version of the policy language; the only current one.</summary>
    private const string LanguageVersion = "2012-10-17";

    /// <summary>The document of these statements.</summary>
    public static string Of(params ImmutableArray<PolicyStatement> statements) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("Version", LanguageVersion);
        json.WriteStartArray("Statement");
        foreach (var statement in statements)
        {
            Write(json, statement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The trust document of a role that one AWS service assumes, for this account alone.</summary>
    /// <remarks>The account condition keeps another customer from using the service as its deputy; EC2 sends no such key.</remarks>
    public static string Trust(string service, string? account) => Of(new PolicyStatement("Assume", ["sts:AssumeRole"], [])
    {
        Services = [service],
        Conditions = account is null ? [] : [new("StringEquals", "aws:SourceAccount", account)],
    });

    private static void Write(Utf8JsonWriter json, PolicyStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("Sid", statement.Sid);
        json.WriteString("Effect", statement.Denies ? "Deny" : "Allow");
        WritePrincipals(json, statement);
        WriteList(json, "Action", statement.Actions);
        WriteList(json, "Resource", statement.Resources);
        WriteConditions(json, statement.Conditions);
        json.WriteEndObject();
    }

    private static void WritePrincipals(Utf8JsonWriter json, PolicyStatement statement)
    {
        if (statement.Services.IsEmpty && statement.Principals.IsEmpty && statement.Federated.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("Principal");
        WriteList(json, "AWS", statement.Principals);
        WriteList(json, "Federated", statement.Federated);
        WriteList(json, "Service", statement.Services);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (values.Length == 1)
        {
            json.WriteString(name, values[0]);
        }
        else if (values.Length > 1)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteConditions(Utf8JsonWriter json, ImmutableArray<PolicyCondition> conditions)
    {
        if (conditions.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("Condition");
        foreach (var group in conditions.GroupBy(condition => condition.Operator, StringComparer.Ordinal))
        {
            json.WriteStartObject(group.Key);
            foreach (var condition in group)
            {
                json.WriteString(condition.Key, condition.Value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
