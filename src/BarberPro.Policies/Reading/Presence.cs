namespace BarberPro.Policies.Reading;

/// <summary>Who gives a key.</summary>
internal enum Presence
{
    /// <summary>The base file; an overlay may say otherwise.</summary>
    Required,

    /// <summary>Nobody has to.</summary>
    Optional,

    /// <summary>Every overlay: there is no right answer for all stacks.</summary>
    PerStack,
}
