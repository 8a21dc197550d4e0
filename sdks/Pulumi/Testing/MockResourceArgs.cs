using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A resource as it is sent: plain values, without secrets' wrapping, unknowns and nulls.</summary>
public class MockResourceArgs
{
    /// <summary>Creates arguments that say nothing.</summary>
    public MockResourceArgs()
    {
    }

    /// <summary>Type token.</summary>
    public string? Type { get; set; }

    /// <summary>Logical name.</summary>
    public string? Name { get; set; }

    /// <summary>Inputs by wire name; numbers are doubles.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = null!;

    /// <summary>URN and id of an explicit provider, joined by two colons; empty for the default one.</summary>
    public string? Provider { get; set; }

    /// <summary>Id of the object to read or import; empty otherwise.</summary>
    public string? Id { get; set; }
}
