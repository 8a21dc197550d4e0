using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class OptionsTests
{
    [Fact]
    public async Task Merging_joins_lists_and_lets_the_second_win()
    {
        var (first, second) = await Runs.UpdateAsync(() => (new Bucket("a"), new Bucket("b")));
        var left = new CustomResourceOptions
        {
            Protect = true,
            Version = "1",
            IgnoreChanges = { "x" },
            DependsOn = { first },
            AdditionalSecretOutputs = { "s" },
        };
        var right = new CustomResourceOptions { Version = "2", IgnoreChanges = { "y" }, DependsOn = { second }, RetainOnDelete = true, ImportId = "i" };

        var merged = CustomResourceOptions.Merge(left, right);

        Assert.True(merged.Protect);
        Assert.Equal("2", merged.Version);
        Assert.True(merged.RetainOnDelete);
        Assert.Equal("i", merged.ImportId);
        Assert.Equal(["x", "y"], merged.IgnoreChanges);
        Assert.Equal(["s"], merged.AdditionalSecretOutputs);
        Assert.Equal([first, second], (await OutputUtilities.GetValueAsync<ImmutableArray<Resource>>(merged.DependsOn)).ToArray());
        Assert.Equal(["x"], left.IgnoreChanges);
    }

    [Fact]
    public void Merging_with_nothing_makes_a_copy()
    {
        var options = new ComponentResourceOptions { Protect = true, IgnoreChanges = { "x" } };

        var merged = ComponentResourceOptions.Merge(null, options);
        merged.IgnoreChanges.Add("y");

        Assert.True(merged.Protect);
        Assert.Equal(["x"], options.IgnoreChanges);
    }

    [Fact]
    public async Task Merging_component_options_keeps_one_provider_a_package()
    {
        var (east, west) = await Runs.UpdateAsync(() => (new TestProvider("east"), new TestProvider("west")));

        var merged = ComponentResourceOptions.Merge(new() { Providers = { east } }, new() { Providers = { west } });

        Assert.Equal([west], merged.Providers);
    }

    [Fact]
    public async Task Aliases_that_contradict_themselves_fail_the_run()
    {
        var parents = await FailureAsync(new() { NoParent = true, ParentUrn = "urn:x::y::z::w" });
        var urn = await FailureAsync(new() { Urn = "urn:x::y::z::w", Name = "b" });

        Assert.Contains("Only specify one of", parents, StringComparison.Ordinal);
        Assert.Contains("should not specify both Urn and Name", urn, StringComparison.Ordinal);

        static Task<string> FailureAsync(Alias alias) => Runs.FailureAsync(() => _ = new Bucket("a", null, new() { Aliases = { alias } }));
    }

    [Fact]
    public async Task A_urn_is_put_together_from_its_parts()
    {
        var (top, below) = await Runs.UpdateAsync(() =>
            (Urn.Create("a", "test:index:Bucket"), Urn.Create("b", "test:index:Bucket", parentUrn: "urn:pulumi:s::p::test:groups:Group::g")));

        Assert.Equal("urn:pulumi:stack::project::test:index:Bucket::a", await OutputUtilities.GetValueAsync(top));
        Assert.Equal("urn:pulumi:s::p::test:groups:Group$test:index:Bucket::b", await OutputUtilities.GetValueAsync(below));
    }

    [Fact]
    public async Task Hooks_and_transforms_are_accepted_and_not_run()
    {
        var calls = 0;
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () =>
            {
                var hook = new ResourceHook("audit", (_, _) => { calls++; return Task.CompletedTask; });
                return new Bucket("a", null, new()
                {
                    Hooks = { AfterCreate = { hook } },
                    ResourceTransforms = { (_, _) => { calls++; return Task.FromResult<ResourceTransformResult?>(null); } },
                });
            },
            mocks);

        _ = Assert.Single(mocks.Resources);
        Assert.Equal(0, calls);
    }
}
