using System.Collections.Immutable;

namespace BarberPro.Infra.Documents;

/// <summary>One statement of an access document.</summary>
/// <param name="Sid">What the statement is for, letters and digits only.</param>
/// <param name="Actions">Actions that it is about.</param>
/// <param name="Resources">ARNs that it is about; empty in a trust document.</param>
public sealed record PolicyStatement(string Sid, ImmutableArray<string> Actions, ImmutableArray<string> Resources)
{
    /// <summary>Forbids everybody every action of a service that does not come over TLS (baseline 55, 58).</summary>
    /// <param name="service">The service, as actions begin: <c>s3</c>.</param>
    /// <param name="resources">ARNs of what is closed.</param>
    public static PolicyStatement TlsOnly(string service, params ImmutableArray<string> resources) => new("TlsOnly", [$"{service}:*"], resources)
    {
        Denies = true,
        Principals = ["*"],
        Conditions = [new("Bool", "aws:SecureTransport", "false")],
    };

    /// <summary>Whether the statement forbids; it allows otherwise.</summary>
    public bool Denies { get; init; }

    /// <summary>AWS services that it admits.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>AWS principals that it is about, as ARNs or <c>*</c>.</summary>
    public ImmutableArray<string> Principals { get; init; } = [];

    /// <summary>Identity providers whose tokens it admits, as ARNs.</summary>
    public ImmutableArray<string> Federated { get; init; } = [];

    /// <summary>Conditions that must all hold.</summary>
    public ImmutableArray<PolicyCondition> Conditions { get; init; } = [];
}
