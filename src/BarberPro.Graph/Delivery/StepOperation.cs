namespace BarberPro.Graph.Delivery;

/// <summary>What becomes of a resource. Pulumi's own words are finer; these are what a decision needs.</summary>
public enum StepOperation
{
    /// <summary>Nothing, or nothing but reading it.</summary>
    Keep,

    /// <summary>It is made, or taken over from outside.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>It is deleted, and another one stands in its place, before or after.</summary>
    Replace,
}
