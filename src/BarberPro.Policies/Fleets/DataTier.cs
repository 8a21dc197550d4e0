namespace BarberPro.Policies.Fleets;

/// <summary>A tier that holds data.</summary>
public enum DataTier
{
    /// <summary>PostgreSQL and its proxy.</summary>
    Database,

    /// <summary>Redis.</summary>
    Cache,
}
