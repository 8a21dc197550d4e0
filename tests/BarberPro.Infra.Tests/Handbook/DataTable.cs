using BarberPro.Graph;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>What holds data and is therefore protected.</summary>
internal static class DataTable
{
    /// <summary>A row for each type, with the resources by name and region.</summary>
    public static string Write(ResourceGraph graph) => Tables.Of(
        ["Type", "Resources"],
        graph.Resources
            .Where(node => node.Options.Protect && !node.Component)
            .GroupBy(node => node.Type)
            .OrderBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => new[] { $"`{type.Key}`", string.Join(", ", type.Select(node => node.Name).Distinct().Order(StringComparer.Ordinal)) }));
}
