namespace BarberPro.Graph.Rules;

/// <summary>One place of a resource that is not as it should be.</summary>
/// <param name="Property">Path of the input, such as <c>rules[0].lifecycle.deleteAfter</c>.</param>
/// <param name="Actual">What is there, in words.</param>
/// <param name="Expected">What to write instead, in words.</param>
public sealed record Finding(string Property, string Actual, string Expected)
{
    /// <summary>Such as <c>storageEncrypted is false; expected true</c>.</summary>
    public override string ToString() => $"{Property} is {Actual}; expected {Expected}";
}
