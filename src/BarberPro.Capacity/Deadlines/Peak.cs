namespace BarberPro.Capacity.Deadlines;

/// <summary>A busy time of every day, which a scheduled minimum has to be ahead of.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Start">When it begins, local time.</param>
/// <param name="TimeZone">IANA zone of that time.</param>
public sealed record Peak(string Name, TimeOnly Start, string TimeZone);
