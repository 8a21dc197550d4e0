using BarberPro.Graph;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>What each stack is made of: what one more vertical, market or environment asks for.</summary>
internal static class SizeTable
{
    /// <summary>A row for each figure, a column for each stack.</summary>
    public static async Task<string> WriteAsync()
    {
        var graphs = new List<ResourceGraph>();
        foreach (var stack in Stacks.All)
        {
            graphs.Add(await Stacks.Graph(stack));
        }

        (string Of, Func<ResourceGraph, string> Figure)[] rows =
        [
            ("regions", graph => $"{graph.Resources.Select(node => node.Region).OfType<string>().Distinct().Count()}"),
            ("instances of the services, least to most", Fleets),
            ("machine of a service", graph => Value(graph, "fleets.instances.types")),
            ("database servers", graph => $"{Count(graph, "aws:rds/instance:Instance")} × {Value(graph, "databases.server.class")}"),
            ("disk of a database server", graph => $"{Value(graph, "databases.storage.size")} to {Value(graph, "databases.storage.limit")}"),
            ("cache: shards × nodes", graph => $"{Value(graph, "caching.nodes.shards")} × {1 + int.Parse(Value(graph, "caching.nodes.replicas"))} {Value(graph, "caching.nodes.type")}"),
            ("NAT gateways", graph => Count(graph, "aws:ec2/natGateway:NatGateway")),
            ("load balancers", graph => Count(graph, "aws:lb/loadBalancer:LoadBalancer")),
            ("robots", graph => Count(graph, "aws:synthetics/canary:Canary")),
            ("own encryption keys", graph => $"{graph.Resources.Count(node => node.Type is "aws:kms/key:Key" or "aws:kms/replicaKey:ReplicaKey")}"),
            ("alarms", graph => $"{new StackAlarms(graph).All.Length}"),
            ("a day's budget", graph => Value(graph, "costs.budget.daily")),
            ("resources in all", graph => $"{graph.Resources.Count(node => !node.Component && !node.IsProvider)}"),
        ];
        return Tables.Of(["", .. graphs.Select(graph => graph.Stack)], rows.Select(row => new[] { row.Of }.Concat(graphs.Select(row.Figure)).ToArray()));
    }

    private static string Fleets(ResourceGraph graph) =>
        string.Join(", ", Stacks.Policy(graph.Stack).Fleets.Services.Select(service => $"{service.Name} {service.MinSize} to {service.MaxSize}"));

    private static string Count(ResourceGraph graph, string type) => $"{graph.OfType(type).Count()}";

    private static string Value(ResourceGraph graph, string path) => Stacks.Load(graph.Stack).Provenance.Values.Single(value => value.Path == path).Value.Trim('[', ']');
}
