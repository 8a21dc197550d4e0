using BarberPro.Graph;

using Pulumi;
using Pulumi.Aws.Sqs;

namespace BarberPro.Infra.Tests.Preview;

/// <summary>Small programs to record.</summary>
internal static class SamplePrograms
{
    internal const string Account = "111122223333";

    internal static Pulumi.Aws.Provider Provider(string name, string region) => new(name, new() { Region = region, AllowedAccountIds = { Account } });

    internal static ResourceNode Named(this ResourceGraph graph, string name) => graph.Resources.Single(node => node.Name == name);

    /// <summary>A component with a queue in it.</summary>
    internal sealed class Box : ComponentResource
    {
        internal Box(string name, ComponentResourceOptions? options = null, Action<Box>? fill = null)
            : base("test:boxes:Box", name, options)
        {
            Queue = new(name, new(), new CustomResourceOptions { Parent = this });
            fill?.Invoke(this);
            RegisterOutputs(new Dictionary<string, object?> { ["queue"] = Queue.Arn });
        }

        internal Queue Queue { get; }
    }
}
