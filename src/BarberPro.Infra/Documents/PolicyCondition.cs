namespace BarberPro.Infra.Documents;

/// <summary>A condition of a statement, such as <c>StringEquals aws:SourceAccount 111122223333</c>.</summary>
/// <param name="Operator">Operator, as AWS writes it.</param>
/// <param name="Key">Condition key.</param>
/// <param name="Value">Value that the key is held against.</param>
public sealed record PolicyCondition(string Operator, string Key, string Value);
