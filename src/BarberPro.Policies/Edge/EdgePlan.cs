namespace BarberPro.Policies.Edge;

/// <summary>The plan of a Cloudflare zone, from the smallest to the largest; what a plan lacks fails only when it is applied .</summary>
public enum EdgePlan
{
    /// <summary>Free of charge.</summary>
    Free,

    /// <summary>For small sites.</summary>
    Pro,

    /// <summary>The least that the requirements need.</summary>
    Business,

    /// <summary>Everything, by contract.</summary>
    Enterprise,
}
