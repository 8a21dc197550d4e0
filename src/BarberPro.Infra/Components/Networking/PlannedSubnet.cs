using BarberPro.Policies.Units;

namespace BarberPro.Infra.Components.Networking;

/// <summary>A subnet that <see cref="SubnetPlan"/> placed.</summary>
/// <param name="Tier">Part of the network that it belongs to.</param>
/// <param name="ZoneId">Availability zone id.</param>
/// <param name="Cidr">Its addresses.</param>
public sealed record PlannedSubnet(Tier Tier, string ZoneId, Cidr Cidr);
