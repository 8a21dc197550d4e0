using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>A public endpoint that a robot calls.</summary>
/// <param name="Name">Short name; part of the robot's name.</param>
/// <param name="Path">Path on the application's public host.</param>
public sealed record EndpointPolicy(string Name, string Path)
{
    internal static EndpointPolicy Read(PolicyReader endpoint) => new(endpoint.Name, endpoint.Require("path", Texts.Path));
}
