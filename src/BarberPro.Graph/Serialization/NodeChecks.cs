namespace BarberPro.Graph.Serialization;

/// <summary>What has to hold between the resources of a graph.</summary>
internal static class NodeChecks
{
    internal static void Run(ReadOnlySpan<ResourceNode> nodes, Action<string, string, string> reject)
    {
        var parents = new Dictionary<string, string?>(nodes.Length, StringComparer.Ordinal);
        var rooted = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < nodes.Length; index++)
        {
            if (!parents.TryAdd(nodes[index].Urn, nodes[index].Parent))
            {
                Reject(index, Keys.Urn, $"two resources have the URN {nodes[index].Urn}; expected each once");
            }
        }

        for (var index = 0; index < nodes.Length; index++)
        {
            var node = nodes[index];
            Exists(index, Keys.Parent, node.Parent);
            Exists(index, Keys.Provider, node.Provider);
            for (var at = 0; at < node.Options.DependsOn.Length; at++)
            {
                Exists(index, $"{Keys.Options}.{Keys.DependsOn}[{at}]", node.Options.DependsOn[at]);
            }

            for (var at = 0; at < node.References.Length; at++)
            {
                Exists(index, $"{Keys.References}[{at}].{Keys.Urn}", node.References[at].Urn);
            }

            if (!LeadsToTheRoot(node))
            {
                Reject(index, Keys.Parent, $"the parents of {node} form a circle; expected a tree");
            }
        }

        // Each chain is walked once: what leads to the root is remembered, so a hostile file costs no more than its size.
        bool LeadsToTheRoot(ResourceNode node)
        {
            var chain = new HashSet<string>(StringComparer.Ordinal);
            var up = node.Urn;
            while (up is not null && !rooted.Contains(up))
            {
                if (!chain.Add(up))
                {
                    return false;
                }

                up = parents.GetValueOrDefault(up);
            }

            rooted.UnionWith(chain);
            return true;
        }

        void Exists(int index, string key, string? urn)
        {
            if (urn is not null && !parents.ContainsKey(urn))
            {
                Reject(index, key, $"{urn} is not in the graph; expected the URN of one of its resources");
            }
        }

        void Reject(int index, string key, string message) => reject($"{Keys.Resources}[{index}].{key}", GraphCodes.NoGraph.Id, message);
    }
}
