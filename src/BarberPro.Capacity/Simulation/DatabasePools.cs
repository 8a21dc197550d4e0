using System.Globalization;
using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Capacity.Simulation;

/// <summary>Connections that the graph allows to the database.</summary>
/// <param name="Writer">Connections of the proxy to the primary.</param>
/// <param name="PerReader">Connections of one API instance to all replicas together.</param>
public sealed record DatabasePools(int Writer, int PerReader)
{
    /// <summary>Connections that so many API instances can use.</summary>
    public int Of(int readers) => Writer + (PerReader * readers);

    /// <summary>Reads what a region declares; null when it declares no pools.</summary>
    public static DatabasePools? Read(ResourceGraph graph, string region)
    {
        var here = graph.Resources.Where(node => node.Region == region).ToArray();
        var proxy = here.FirstOrDefault(node => node.Type == "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup");
        var limit = here.Where(node => node.Type == "aws:rds/parameterGroup:ParameterGroup").Select(MaxConnections).FirstOrDefault(value => value > 0);
        if (proxy is null || limit == 0)
        {
            return null;
        }

        var share = proxy.Inputs["connectionPoolConfig"]?["maxConnectionsPercent"]?.Number ?? 100;
        var perReader = here
            .Where(node => node.Type == "aws:ssm/parameter:Parameter" && Text(node.Inputs["name"]).EndsWith("/poolMax", StringComparison.Ordinal))
            .Where(node => Text(node.Inputs["name"]).Contains("/db/replica-", StringComparison.Ordinal))
            .Sum(node => Whole(Text(node.Inputs["insecureValue"])));
        return new((int)(limit * share / 100), perReader);
    }

    private static int MaxConnections(ResourceNode group) => (group.Inputs["parameters"]?.Items ?? [])
        .Where(parameter => Text(parameter["name"]) == "max_connections")
        .Select(parameter => Whole(Text(parameter["value"])))
        .FirstOrDefault();

    private static int Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(GraphValue? value) => value?.Text ?? "";
}
