using System.Collections.Immutable;

using BarberPro.Infra.Documents;

namespace BarberPro.Infra.Components.Secrets;

/// <summary>Writes what a secret holds, as the rotation function, RDS Proxy and the application read it.</summary>
public static class SecretDocument
{
    /// <summary>Field of the engine, <c>postgres</c> or <c>redis</c>: it tells the rotation function what to change.</summary>
    public const string Engine = "engine";

    /// <summary>Field of the user's name; RDS Proxy reads it, too.</summary>
    public const string Username = "username";

    /// <summary>Field of the password; RDS Proxy reads it, too.</summary>
    public const string Password = "password";

    /// <summary>The fields with the password behind them, in their order.</summary>
    public static string Of(ImmutableArray<SecretField> fields, string password) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WriteString(field.Name, field.Value);
        }

        json.WriteString(Password, password);
        json.WriteEndObject();
    });
}
