namespace BarberPro.Policies.Edge;

/// <summary>How a request's pool is chosen.</summary>
public enum SteeringMode
{
    /// <summary>By weight: all to the active region (LB-1).</summary>
    Random,

    /// <summary>By where the request comes from, in failover order; rules do not work beside it (LB-3).</summary>
    Geo,
}
