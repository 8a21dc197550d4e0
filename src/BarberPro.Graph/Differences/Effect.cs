namespace BarberPro.Graph.Differences;

/// <summary>What a change does to a resource that exists, from mild to severe.</summary>
public enum Effect
{
    /// <summary>It is changed where it stands.</summary>
    Update,

    /// <summary>It may be deleted and made anew: the property was not looked up, or the provider decides when it sees the change.</summary>
    MayReplace,

    /// <summary>It is deleted and made anew; what it holds is lost unless something keeps it.</summary>
    Replace,
}
