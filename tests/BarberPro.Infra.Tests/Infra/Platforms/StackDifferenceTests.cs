using YamlDotNet.RepresentationModel;

namespace BarberPro.Infra.Tests.Infra.Platforms;

public sealed class StackDifferenceTests
{
    private static readonly string[] Compared = [Stacks.Dev, Stacks.ProdAr];

    [Fact]
    public async Task Development_has_no_type_of_resource_that_production_lacks()
    {
        var dev = (await Stacks.Graph(Stacks.Dev)).Resources.Select(node => node.Type);
        var prod = (await Stacks.Graph(Stacks.ProdAr)).Resources.Select(node => node.Type);

        Assert.Empty(dev.Except(prod));
    }

    [Fact]
    public void What_differs_between_the_stacks_is_what_their_overlays_say_and_nothing_else()
    {
        var dev = Values(Stacks.Dev);
        var prod = Values(Stacks.ProdAr);
        var said = Compared.SelectMany(Overlay).Distinct().ToArray();

        var differing = dev.Keys.Union(prod.Keys)
            .Where(path => dev.GetValueOrDefault(path) != prod.GetValueOrDefault(path))
            .Select(path => said.FirstOrDefault(key => path == key || path.StartsWith(key + '.', StringComparison.Ordinal)) ?? path);

        Assert.Equal(said.Where(key => !IsSame(dev, prod, key)).Order(StringComparer.Ordinal), differing.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_stacks_share_no_value_of_their_overlays_but_the_DNS_zone() =>
        Assert.Equal(
            ["platform.dns.zoneId"],
            Compared.SelectMany(Overlay).Distinct().Where(key => IsSame(Values(Stacks.Dev), Values(Stacks.ProdAr), key)));

    private static bool IsSame(Dictionary<string, string> dev, Dictionary<string, string> prod, string key) =>
        dev.TryGetValue(key, out var left) && prod.TryGetValue(key, out var right) && left == right;

    private static Dictionary<string, string> Values(string stack) =>
        Stacks.Load(stack).Provenance.Values.ToDictionary(value => value.Path, value => value.Value);

    private static IEnumerable<string> Overlay(string stack)
    {
        using var text = File.OpenText(Repository.PathOf($"config/stacks/{stack}.yml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return Keys("", yaml.Documents[0].RootNode);
    }

    private static IEnumerable<string> Keys(string path, YamlNode node) => node is YamlMappingNode { Children.Count: > 0 } mapping
        ? mapping.Children.SelectMany(child => Keys(path.Length == 0 ? $"{child.Key}" : $"{path}.{child.Key}", child.Value))
        : [path];
}
