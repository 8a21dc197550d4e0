namespace BarberPro.Policies.Networking;

/// <summary>How private subnets reach the internet.</summary>
public enum NatGateways
{
    /// <summary>One gateway in the first zone: cheapest, and all zones lose their way out with it.</summary>
    Single,

    /// <summary>One gateway in each zone: losing a zone takes no other zone's way out.</summary>
    PerZone,
}
