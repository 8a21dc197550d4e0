using YamlDotNet.RepresentationModel;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>A file of .github/workflows, read as YAML and as lines: comments are in the lines only.</summary>
internal sealed class Workflow
{
    private readonly string[] lines;

    public Workflow(string path)
    {
        var text = RepositoryFiles.Read(path);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        Root = (YamlMappingNode)yaml.Documents.Single().RootNode;
        lines = text.Split('\n');
    }

    public YamlMappingNode Root { get; }

    public IReadOnlyList<YamlMappingNode> Jobs => [.. Mapping(Root, "jobs").Children.Values.Cast<YamlMappingNode>()];

    public IReadOnlyList<YamlMappingNode> Steps => [.. Jobs.SelectMany(job => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>())];

    /// <summary>The line that a node starts on.</summary>
    public string LineOf(YamlNode node) => lines[(int)node.Start.Line - 1];

    public static YamlMappingNode Mapping(YamlMappingNode node, string key)
        => Optional(node, key) as YamlMappingNode ?? throw new InvalidDataException($"line {node.Start.Line}: no mapping '{key}'");

    public static YamlNode? Optional(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Text(YamlMappingNode node, string key) => (Optional(node, key) as YamlScalarNode)?.Value;
}
