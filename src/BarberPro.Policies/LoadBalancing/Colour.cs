namespace BarberPro.Policies.LoadBalancing;

/// <summary>One of the two copies of every service; one carries the traffic, the other waits for the next release or for a rollback.</summary>
public enum Colour
{
    /// <summary>The first copy.</summary>
    Blue,

    /// <summary>The second copy.</summary>
    Green,
}
