using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class OutputTests
{
    [Fact]
    public async Task A_created_output_is_known_plain_and_independent()
    {
        var output = Output.Create(7);

        Assert.Equal(7, await OutputUtilities.GetValueAsync(output));
        Assert.True(await OutputUtilities.GetIsKnownAsync(output));
        Assert.False(await Output.IsSecretAsync(output));
        Assert.Empty(await OutputUtilities.GetDependenciesAsync(output));
    }

    [Fact]
    public async Task Apply_transforms_the_value_and_flattens_what_it_returns()
    {
        var number = Output.Create(7);

        Assert.Equal("7", await OutputUtilities.GetValueAsync(number.Apply(value => $"{value}")));
        Assert.Equal("7!", await OutputUtilities.GetValueAsync(number.Apply(value => Output.Create($"{value}!"))));
        Assert.Equal("7?", await OutputUtilities.GetValueAsync(number.Apply(value => Task.FromResult($"{value}?"))));
        Assert.Equal(8, await OutputUtilities.GetValueAsync(number.Apply(value => (Input<int>)(value + 1))));
    }

    [Fact]
    public async Task Apply_of_an_output_that_is_null_gives_the_default_value()
    {
        var output = Output.Create(7).Apply(_ => (Output<string>?)null);

        Assert.Null(await OutputUtilities.GetValueAsync(output));
        Assert.True(await OutputUtilities.GetIsKnownAsync(output));
    }

    [Fact]
    public async Task Apply_waits_for_a_value_that_comes_later()
    {
        var source = new TaskCompletionSource<int>();
        var output = Output.Create(source.Task).Apply(value => value * 2);

        source.SetResult(21);

        Assert.Equal(42, await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task Secrecy_flows_through_every_combination()
    {
        var secret = Output.CreateSecret("s");
        var plain = Output.Create("p");

        Assert.True(await Output.IsSecretAsync(secret.Apply(value => value.Length)));
        Assert.True(await Output.IsSecretAsync(plain.Apply(_ => secret)));
        Assert.True(await Output.IsSecretAsync(Output.All(plain, secret)));
        Assert.True(await Output.IsSecretAsync(Output.Tuple(plain, secret)));
        Assert.True(await Output.IsSecretAsync(Output.Format($"{plain}{secret}")));
        Assert.True(await Output.IsSecretAsync(Output.CreateSecret(plain)));
        Assert.False(await Output.IsSecretAsync(Output.All(plain, plain)));
    }

    [Fact]
    public async Task Unsecret_makes_a_plain_copy_and_leaves_the_original_secret()
    {
        var secret = Output.CreateSecret("s");

        var plain = Output.Unsecret(secret);

        Assert.False(await Output.IsSecretAsync(plain));
        Assert.Equal("s", await OutputUtilities.GetValueAsync(plain));
        Assert.True(await Output.IsSecretAsync(secret));
    }

    [Fact]
    public async Task Dependencies_flow_through_every_combination()
    {
        var (first, second, combined) = await Runs.UpdateAsync(() =>
        {
            var a = new Bucket("a");
            var b = new Bucket("b");
            return (a, b, new[]
            {
                a.Id.Apply(_ => b.Id),
                Output.All(a.Id, b.Id).Apply(ids => ids[0]),
                Output.Tuple(a.Id, b.Id).Apply(ids => ids.Item2),
                Output.Format($"{a.Id} {b.Id}"),
            });
        });

        foreach (var output in combined)
        {
            Assert.Equal([first, second], (await OutputUtilities.GetDependenciesAsync(output)).OrderBy(resource => resource.GetResourceName()));
        }
    }

    [Fact]
    public async Task All_keeps_the_order_of_the_values()
    {
        var values = await OutputUtilities.GetValueAsync(Output.All(Output.Create(3), Output.Create(1), Output.Create(2)));

        Assert.Equal(new[] { 3, 1, 2 }, values);
    }

    [Fact]
    public async Task Tuples_take_up_to_eight_values_of_any_types()
    {
        Input<string> plain = "two";
        var eight = Output.Tuple<int, string, bool, double, string, int, int, string>(1, plain, true, 4.5, "five", 6, Output.Create(7), "eight");

        Assert.Equal((1, "two", true, 4.5, "five", 6, 7, "eight"), await OutputUtilities.GetValueAsync(eight));
    }

    [Fact]
    public async Task Format_fills_holes_with_inputs_outputs_and_plain_values()
    {
        Input<int> input = 2;

        var text = Output.Format($"{Output.Create("one")}-{input}-{3.5}-{null}");

        Assert.Equal("one-2-3.5-", await OutputUtilities.GetValueAsync(text));
    }

    [Fact]
    public async Task Apply_is_not_run_on_a_value_that_a_preview_does_not_know()
    {
        var calls = 0;

        var outputs = await Runs.PreviewAsync(() =>
        {
            var arn = new Bucket("a").Arn;
            return new[] { arn.Apply(value => { calls++; return value; }), Output.Format($"{arn}"), Output.All<string>(arn, "x").Apply(all => all[1]) };
        });

        Assert.Equal(0, calls);
        foreach (var output in outputs)
        {
            Assert.False(await OutputUtilities.GetIsKnownAsync(output));
            _ = Assert.Single(await OutputUtilities.GetDependenciesAsync(output));
        }
    }

    [Fact]
    public async Task An_unknown_secret_stays_secret()
    {
        var output = await Runs.PreviewAsync(() => Output.CreateSecret(new Bucket("a").Arn).Apply(value => value.Length));

        Assert.False(await OutputUtilities.GetIsKnownAsync(output));
        Assert.True(await Output.IsSecretAsync(output));
    }

    [Fact]
    public async Task An_exception_in_apply_fails_the_run_with_its_message()
    {
        var failure = await Runs.FailureAsync(() => _ = Output.Create(1).Apply<int>(_ => Fail()));

        Assert.Contains("no such zone", failure, StringComparison.Ordinal);

        static Output<int> Fail() => throw new InvalidOperationException("no such zone");
    }

    [Fact]
    public async Task A_failed_output_fails_whoever_awaits_it()
    {
        var output = Output.Create(Task.FromException<int>(new TimeoutException("too late"))).Apply(value => value + 1);

        var failure = await Assert.ThrowsAsync<TimeoutException>(() => OutputUtilities.GetValueAsync(output));

        Assert.Equal("too late", failure.Message);
    }

    [Fact]
    public async Task Lists_and_unions_are_read_inside_the_output()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));
        var union = Output.Create(Union<string, int>.FromT1(5));

        Assert.Equal("b", await OutputUtilities.GetValueAsync(list.GetAt(1)));
        Assert.Equal("a", await OutputUtilities.GetValueAsync(list.First()));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(list.Length()));
        Assert.Equal(5, await OutputUtilities.GetValueAsync(union.AsT1()));
        Assert.True(await OutputUtilities.GetValueAsync(union.IsT1()));
        Assert.Equal(5, await OutputUtilities.GetValueAsync(union.Value()));
    }

    [Fact]
    public async Task Json_is_written_and_read_inside_the_output()
    {
        var json = Output.CreateSecret("""{"Port":8080}""");

        var port = Output.JsonDeserialize<Dictionary<string, int>>(json).Apply(values => values["Port"]);

        Assert.Equal(8080, await OutputUtilities.GetValueAsync(port));
        Assert.True(await Output.IsSecretAsync(port));
    }

    [Fact]
    public async Task An_unknown_output_can_be_made_for_a_test()
    {
        var unknown = OutputUtilities.CreateUnknown("hint");

        Assert.False(await OutputUtilities.GetIsKnownAsync(unknown));
        Assert.Null(await OutputUtilities.GetValueAsync(unknown));
    }

#pragma warning disable RS0030 // Banned in the program because it blocks threads; the core must do it all the same.
    [Fact]
    public async Task Json_of_a_value_with_outputs_inside_takes_over_what_they_say()
    {
        var (bucket, known, unknown) = await Runs.PreviewAsync(() =>
        {
            var bucket = new Bucket("a", new() { BucketName = "logs" });
            return (
                bucket,
                Output.JsonSerialize(Output.Create(new Dictionary<string, Output<string?>>
                {
                    ["name"] = bucket.BucketName,
                    ["key"] = Output.CreateSecret<string?>("s"),
                })),
                Output.JsonSerialize(Output.Create(new Dictionary<string, Input<string>> { ["arn"] = bucket.Arn })));
        });

        Assert.Equal("""{"name":"logs","key":"s"}""", await OutputUtilities.GetValueAsync(known));
        Assert.True(await Output.IsSecretAsync(known));
        Assert.Equal([bucket], await OutputUtilities.GetDependenciesAsync(known));
        Assert.False(await OutputUtilities.GetIsKnownAsync(unknown));
    }
#pragma warning restore RS0030
}
