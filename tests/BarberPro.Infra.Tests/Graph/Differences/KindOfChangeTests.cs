using BarberPro.Graph;
using BarberPro.Graph.Differences;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Differences;

public sealed class KindOfChangeTests
{
    private static readonly ResourceNode Database = Versions.Node("database", Versions.Instance, ("allocatedStorage", GraphValue.Of(20)));

    [Fact]
    public void The_same_graph_has_no_differences()
    {
        var difference = GraphDifference.Between(Versions.Graph(Database), Versions.Graph(Database));

        Assert.Empty(difference.Resources);
        Assert.Equal(1, difference.Same);
    }

    [Fact]
    public void A_resource_comes_another_one_goes()
    {
        var key = Versions.Node("key", Versions.Key);

        var changes = GraphDifference.Between(Versions.Graph(Database), Versions.Graph(key)).Resources;

        Assert.Equal([(ChangeKind.Added, "key"), (ChangeKind.Removed, "database")], changes.Select(change => (change.Kind, change.Node.Name)));
    }

    [Fact]
    public void A_changed_input_is_told_by_path_before_and_after()
    {
        var change = Versions.Change(Database, Versions.Node("database", Versions.Instance, ("allocatedStorage", GraphValue.Of(500)), ("iops", GraphValue.Of(3000))));

        PropertyChange[] expected = [new("allocatedStorage", GraphValue.Of(20), GraphValue.Of(500)), new("iops", null, GraphValue.Of(3000))];
        Assert.Equal(expected, change.Properties);
    }

    [Fact]
    public void A_resource_is_the_same_one_in_another_stack()
    {
        var difference = GraphDifference.Between(Versions.Of("dev", Database), Versions.Of("prod-ar", Database));

        Assert.Empty(difference.Resources);
    }

    [Fact]
    public void A_resource_with_an_alias_is_renamed_not_made_anew()
    {
        var renamed = Versions.Node("primary", Versions.Instance, ("allocatedStorage", GraphValue.Of(20)));

        var change = Versions.Change(Database, renamed with { Options = NodeOptions.None with { Aliases = ["database"] } });

        Assert.True(change.IsRenamed);
        Assert.Equal((ChangeKind.Changed, Effect.Update), (change.Kind, change.Effect));
        Assert.Empty(change.Properties);
    }

    [Fact]
    public void What_is_below_a_renamed_component_is_renamed_with_it()
    {
        ResourceNode Site(string name, params string[] aliases) => Nodes.Component(Versions.Urn("dev", "test:component", name)) with
        {
            Name = name,
            Options = NodeOptions.None with { Aliases = [.. aliases] },
        };
        ResourceNode Inside(ResourceNode site) => Versions.Node($"{site.Name}-key", Versions.Key) with { Parent = site.Urn, Urn = Versions.Urn("dev", $"test:component${Versions.Key}", $"{site.Name}-key") };
        var (before, after) = (Site("old"), Site("new", "old"));

        var changes = GraphDifference.Between(Versions.Graph(before, Inside(before)), Versions.Graph(after, Inside(after))).Resources;

        Assert.Equal(2, changes.Length);
        Assert.All(changes, change => Assert.True(change.IsRenamed));
    }

    [Fact]
    public void Losing_protection_is_a_difference()
    {
        var change = Versions.Change(Database with { Options = NodeOptions.None with { Protect = true } }, Database);

        Assert.Equal(new("(options).protect", GraphValue.Of(true), GraphValue.Of(false)), Assert.Single(change.Properties));
    }

    [Fact]
    public void What_the_engine_ignores_is_no_difference()
    {
        ResourceNode Sized(double size) => Versions.Node("database", Versions.Instance, ("allocatedStorage", GraphValue.Of(size))) with
        {
            Options = NodeOptions.None with { IgnoreChanges = ["allocatedStorage"] },
        };

        Assert.Empty(GraphDifference.Between(Versions.Graph(Sized(20)), Versions.Graph(Sized(30))).Resources);
    }

    [Fact]
    public void Secrets_that_both_sides_mask_are_counted_since_nobody_can_compare_them()
    {
        var secret = Versions.Node("database", Versions.Instance, ("password", GraphValue.Secret)) with { Secrets = ["password"] };

        Assert.Equal(1, GraphDifference.Between(Versions.Graph(secret), Versions.Graph(secret)).Hidden);
    }
}
