using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What a user of a load test asks for. Each has to reach the origin: what the edge answers is no load.</summary>
/// <param name="Page">A page of the web fleet.</param>
/// <param name="Api">A call of the API fleet for somebody who is logged in.</param>
/// <param name="Booking">Where bookings are posted.</param>
public sealed record LoadTestPathsPolicy(string Page, string Api, string Booking)
{
    internal static LoadTestPathsPolicy Read(PolicyReader paths) => new(
        paths.Require("page", Texts.Path), paths.Require("api", Texts.Path), paths.Require("booking", Texts.Path));
}
