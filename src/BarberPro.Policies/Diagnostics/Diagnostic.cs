namespace BarberPro.Policies.Diagnostics;

/// <summary>One thing that is wrong with the policy files; prints as <c>file:line:column: error BPnnnn: message</c>.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Code">Stable code, explained in <c>docs/diagnostics.md</c>.</param>
/// <param name="Message">What was written and what is expected; lower case, one line, no full stop.</param>
public sealed record Diagnostic(Place Place, string Code, string Message) : IComparable<Diagnostic>
{
    /// <summary>Orders by place, code and message, so that two runs print the same lines.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = Place.CompareTo(other.Place);
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byPlace != 0 ? byPlace : byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Place}: error {Code}: {Message}";
}
