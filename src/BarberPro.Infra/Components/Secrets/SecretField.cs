namespace BarberPro.Infra.Components.Secrets;

/// <summary>Something that a secret tells beside its password; none of it is secret, and all of it is known before deployment.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Value">Its value.</param>
public sealed record SecretField(string Name, string Value);
