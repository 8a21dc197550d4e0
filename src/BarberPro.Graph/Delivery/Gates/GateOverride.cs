namespace BarberPro.Graph.Delivery.Gates;

/// <summary>A rule that somebody lets pass once, with the reason that stands in the log.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record GateOverride(string Rule, string Reason)
{
    /// <summary>Reads <c>rule:reason</c>; what is wrong is said in <paramref name="problem"/>.</summary>
    public static GateOverride? Parse(string text, out string problem)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (rule, reason) = colon < 0 ? (text, "") : (text[..colon].Trim(), text[(colon + 1)..].Trim());
        problem = !GateBook.All.Any(known => known.Name == rule) ? $"there is no rule {Printed.Of(rule)}; expected one of {string.Join(", ", GateBook.All.Select(known => known.Name))}"
            : reason.Length == 0 ? $"{rule} has no reason; expected {rule}:REASON"
            : reason.Any(char.IsControl) ? $"the reason for {rule} is more than a line; expected one line"
            : "";
        return problem.Length == 0 ? new(rule, reason) : null;
    }
}
