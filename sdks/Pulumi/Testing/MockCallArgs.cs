using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>The call of a provider function as it is sent.</summary>
public class MockCallArgs
{
    /// <summary>Creates arguments that say nothing.</summary>
    public MockCallArgs()
    {
    }

    /// <summary>Token of the function.</summary>
    public string? Token { get; set; }

    /// <summary>Arguments by wire name; numbers are doubles.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = null!;

    /// <summary>URN and id of an explicit provider, joined by two colons; empty for the default one.</summary>
    public string? Provider { get; set; }
}
