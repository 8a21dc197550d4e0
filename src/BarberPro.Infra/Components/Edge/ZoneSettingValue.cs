namespace BarberPro.Infra.Components.Edge;

/// <summary>One setting of a zone.</summary>
/// <param name="Id">Cloudflare's id of the setting, in snake case .</param>
/// <param name="Value">Its value: a word, or a map of snake-case keys.</param>
public sealed record ZoneSettingValue(string Id, object Value);
