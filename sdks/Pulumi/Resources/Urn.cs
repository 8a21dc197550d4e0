namespace Pulumi;

/// <summary>The address of a resource: stack, project, type path and name.</summary>
/// <param name="value">The URN as text.</param>
public readonly struct Urn(string value) : IEquatable<Urn>
{
    private readonly string _value = value;

    /// <summary>The URN as text.</summary>
    /// <param name="value">The URN.</param>
    public static implicit operator string(Urn value) => value._value;

    /// <summary>Whether both are the same address.</summary>
    /// <param name="left">One URN.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One URN.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>Puts a URN together.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="type">Type token.</param>
    /// <param name="parent">Parent, if it is not the stack.</param>
    /// <param name="parentUrn">URN of the parent, instead of <paramref name="parent"/>.</param>
    /// <param name="project">Project; null means the running one.</param>
    /// <param name="stack">Stack; null means the running one.</param>
    /// <exception cref="ArgumentException">Both <paramref name="parent"/> and <paramref name="parentUrn"/> are given.</exception>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent is not null && parentUrn is not null)
        {
            throw new ArgumentException("Only one of 'parent' and 'parentUrn' can be non-null.");
        }

        var above = parent?.Urn ?? parentUrn?.ToOutput();
        var prefix = above is null
            ? Output.Format($"urn:pulumi:{stack ?? Deployment.Instance.StackName}::{project ?? Deployment.Instance.ProjectName}::")
            : above.Apply(urn => urn[..urn.LastIndexOf("::", StringComparison.Ordinal)] + "$");
        return Output.Format($"{prefix}{type}::{name}");
    }

    /// <inheritdoc/>
    public bool Equals(Urn other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Urn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public override string ToString() => _value;
}
