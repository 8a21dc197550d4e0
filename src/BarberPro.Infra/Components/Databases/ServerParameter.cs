namespace BarberPro.Infra.Components.Databases;

/// <summary>A parameter of a database server.</summary>
/// <param name="Name">Its name in PostgreSQL.</param>
/// <param name="Value">Its value, in the unit that PostgreSQL gives it.</param>
/// <param name="IsStatic">Whether it takes a restart; RDS refuses to apply such a one at once.</param>
public sealed record ServerParameter(string Name, string Value, bool IsStatic = false);
