namespace BarberPro.Capacity.Simulation;

/// <summary>What goes wrong in a scenario, beyond the load.</summary>
public enum Happening
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Every instance of the fullest zone is lost, and no capacity can be had anywhere.</summary>
    ZoneLost,

    /// <summary>All spot instances are taken back, and no spot capacity can be had.</summary>
    SpotLost,

    /// <summary>Queries take as long as the policy's slow ones.</summary>
    DatabaseSlow,
}
