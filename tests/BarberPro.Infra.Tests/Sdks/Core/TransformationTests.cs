using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class TransformationTests
{
    [Fact]
    public async Task The_resource_s_own_runs_first_then_its_parents_the_stack_s_last()
    {
        var order = new List<string>();
        Noting.Order.Value = order;

        _ = await Deployment.TestAsync<Noting>(new Recorder(), Runs.Update);

        Assert.Equal(["a: own", "a: inner", "a: outer", "a: stack"], order.Where(entry => entry.StartsWith("a:", StringComparison.Ordinal)));
        Assert.Contains("loner: stack", order);
    }

    [Fact]
    public async Task Changed_arguments_are_sent()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () => new Bucket("a", new() { BucketName = "x" }, new()
            {
                ResourceTransformations = { args => new ResourceTransformationResult(new BucketArgs { BucketName = "changed" }, args.Options) },
            }),
            mocks);

        Assert.Equal("changed", mocks["a"].Inputs["bucket"]);
    }

    [Fact]
    public async Task Changed_options_take_effect()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(
            () =>
            {
                var east = new TestProvider("east");
                return new Bucket("a", null, new()
                {
                    ResourceTransformations =
                    {
                        args => new(args.Args, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { Provider = east })),
                    },
                });
            },
            mocks);

        Assert.EndsWith("::east::east-id", mocks["a"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_seen_before_anything_is_inherited()
    {
        var seen = new Dictionary<string, ResourceOptions>();

        _ = await Runs.UpdateAsync(() => new Group(
            "g",
            group => _ = new Bucket("a", null, new() { Parent = group, AdditionalSecretOutputs = { "arn" }, IgnoreChanges = { "size" } }),
            new()
            {
                Protect = true,
                Provider = new TestProvider("east"),
                ResourceTransformations = { args => { seen[args.Resource.GetResourceName()] = args.Options; return null; } },
            }));

        Assert.True(seen["g"].Protect);
        Assert.Null(seen["a"].Protect);
        Assert.Null(seen["a"].Provider);
        Assert.Equal(["arn"], Assert.IsType<CustomResourceOptions>(seen["a"]).AdditionalSecretOutputs);
        Assert.Equal(["size"], seen["a"].IgnoreChanges);
        Assert.Equal("g", seen["a"].Parent!.GetResourceName());
    }

    [Fact]
    public async Task The_parent_cannot_be_changed()
    {
        var failure = await Runs.FailureAsync(() =>
        {
            var group = new Group("g");
            _ = new Bucket("a", null, new() { ResourceTransformations = { args => new(args.Args, new CustomResourceOptions { Parent = group }) } });
        });

        Assert.Contains("Transformations cannot currently be used to change the 'parent' of a resource.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_arguments_can_be_read_with_their_secrets_and_dependencies()
    {
        BucketArgs? seen = null;

        var source = await Runs.UpdateAsync(() =>
        {
            var bucket = new Bucket("source");
            _ = new Bucket("a", new() { BucketName = Output.CreateSecret(bucket.Id), Zones = { "a", bucket.Id } }, new()
            {
                ResourceTransformations = { args => { seen = (BucketArgs)args.Args; return null; } },
            });
            return bucket;
        });

        Assert.True(await Output.IsSecretAsync(seen!.BucketName.ToOutput()));
        Assert.Equal([source], await OutputUtilities.GetDependenciesAsync(seen.BucketName.ToOutput()));
        Assert.Equal([source], await OutputUtilities.GetDependenciesAsync<ImmutableArray<string>>(seen.Zones));
    }

    private sealed class Noting : Stack
    {
        internal static readonly AsyncLocal<List<string>?> Order = new();

        public Noting()
            : base(new StackOptions { ResourceTransformations = { Note("stack") } })
        {
            _ = new Bucket("loner");
            _ = new Group(
                "outer",
                outer => _ = new Group(
                    "inner",
                    inner => _ = new Bucket("a", null, new() { Parent = inner, ResourceTransformations = { Note("own") } }),
                    new() { Parent = outer, ResourceTransformations = { Note("inner") } }),
                new() { ResourceTransformations = { Note("outer") } });
        }

        private static ResourceTransformation Note(string whose) => args =>
        {
            Order.Value!.Add($"{args.Resource.GetResourceName()}: {whose}");
            return null;
        };
    }
}
