namespace BarberPro.Policies.Firewall;

/// <summary>What becomes of a request that a rule of a managed group matches.</summary>
public enum GroupAction
{
    /// <summary>It is counted and let through, as long as a group is tried out.</summary>
    Count,

    /// <summary>It is refused, as the group says.</summary>
    Block,
}
