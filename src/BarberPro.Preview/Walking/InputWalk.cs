namespace BarberPro.Preview.Walking;

/// <summary>What a walk over a resource's arguments saw.</summary>
/// <param name="Dependencies">Inputs that depend on other resources.</param>
/// <param name="Secrets">Paths of secret inputs, sorted ordinally; a secret list or map is one path.</param>
internal sealed record InputWalk(IReadOnlyList<Dependency> Dependencies, IReadOnlyList<string> Secrets)
{
    internal static InputWalk Nothing { get; } = new([], []);
}
