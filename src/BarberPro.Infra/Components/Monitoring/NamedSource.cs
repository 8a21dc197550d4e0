using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Something whose metrics are watched or drawn: a database instance, a cache node, a robot.</summary>
/// <param name="Name">Short name for people, such as <c>primary</c>.</param>
/// <param name="Id">Its name in metrics.</param>
public sealed record NamedSource(string Name, Input<string> Id);
