using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Base of every class that carries arguments; its members marked [Input] are what is sent.</summary>
public abstract class InputArgs
{
    /// <summary>Creates an empty set of arguments.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The members by wire name, with their values as they are.</summary>
    internal virtual KeyValuePair<string, object?>[] Entries() => InputPlan.For(GetType()).Entries(this);
}
