using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class ProviderTests
{
    [Fact]
    public async Task A_resource_refers_to_its_provider_by_urn_and_id()
    {
        var mocks = new Recorder();

        var provider = await Runs.UpdateAsync(
            () =>
            {
                var east = new TestProvider("east");
                _ = new Bucket("a", null, new() { Provider = east });
                return east;
            },
            mocks);

        Assert.Equal("pulumi:providers:test", mocks["east"].Type);
        Assert.Equal($"{await OutputUtilities.GetValueAsync(provider.Urn)}::east-id", mocks["a"].Provider);
    }

    [Fact]
    public async Task Children_take_over_the_provider_of_their_component()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () =>
            {
                var east = new TestProvider("east");
                _ = new Group("one", group => Child("a", group), new() { Provider = east });
                return new Group("many", group => new Group("inner", inner => Child("b", inner), new() { Parent = group }), new() { Providers = { east } });
            },
            mocks);

        Assert.EndsWith("::east::east-id", mocks["a"].Provider, StringComparison.Ordinal);
        Assert.EndsWith("::east::east-id", mocks["b"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_serves_only_the_types_of_its_package()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () => new Group(
                "g",
                group =>
                {
                    _ = new Thing("other", null, new() { Parent = group }, "other:index:Thing");
                    _ = new Thing("odd", null, new() { Parent = group }, "test:Thing");
                },
                new() { Provider = new TestProvider("east") }),
            mocks);

        Assert.Equal("", mocks["other"].Provider);
        Assert.Equal("", mocks["odd"].Provider);
    }

    [Fact]
    public async Task A_resource_may_have_another_provider_than_its_parent_and_passes_it_on()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () => new Group(
                "g",
                group =>
                {
                    var own = new Bucket("own", null, new() { Parent = group, Provider = new TestProvider("west") });
                    _ = new Bucket("below", null, new() { Parent = own });
                },
                new() { Provider = new TestProvider("east") }),
            mocks);

        Assert.EndsWith("::west::west-id", mocks["own"].Provider, StringComparison.Ordinal);
        Assert.EndsWith("::west::west-id", mocks["below"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_may_have_another_provider_than_the_component_around_it()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () => new Group(
                "outer",
                outer => new Group("inner", inner => Child("a", inner), new() { Parent = outer, Provider = new TestProvider("west") }),
                new() { Provider = new TestProvider("east") }),
            mocks);

        Assert.EndsWith("::west::west-id", mocks["a"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_takes_one_provider_or_several_not_both()
    {
        var failure = await Runs.FailureAsync(() =>
        {
            var east = new TestProvider("east");
            _ = new Group("g", null, new() { Provider = east, Providers = { east } });
        });

        Assert.Contains("Do not supply both 'provider' and 'providers' options to a ComponentResource.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_of_a_provider_without_an_id_carries_the_text_for_unknown()
    {
        var mocks = Recorder.Answering(null);

        _ = await Runs.PreviewAsync(() => new Bucket("a", null, new() { Provider = new TestProvider("east") }), mocks);

        Assert.EndsWith("::east::04da6b54-80e4-46f7-96ec-b56ff0331ba9", mocks["a"].Provider, StringComparison.Ordinal);
    }

    private static void Child(string name, Resource parent) => _ = new Bucket(name, null, new() { Parent = parent });
}
