using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class StackReferenceTests
{
    private const string Other = "organization/network/dev";

    [Fact]
    public async Task A_stack_is_read_by_its_full_name()
    {
        var mocks = Mocks();

        var reference = await Runs.UpdateAsync(() => new StackReference("net", new() { Name = Other }), mocks);

        Assert.Equal(("pulumi:pulumi:StackReference", Other, Other), (mocks["net"].Type, mocks["net"].Id, mocks["net"].Inputs["name"]));
        Assert.Equal(Other, await OutputUtilities.GetValueAsync(reference.Name));
    }

    [Fact]
    public async Task The_logical_name_serves_as_the_full_name()
    {
        var mocks = Mocks();

        _ = await Runs.UpdateAsync(() => new StackReference(Other), mocks);

        Assert.Equal(Other, mocks[Other].Id);
    }

    [Fact]
    public async Task Outputs_are_secret_one_by_one()
    {
        var (plain, secret, missing) = await Runs.UpdateAsync(
            () =>
            {
                var reference = new StackReference(Other);
                return (reference.RequireOutput("vpc"), reference.RequireOutput("password"), reference.GetOutput("nothing"));
            },
            Mocks());

        Assert.Equal("vpc-1", await OutputUtilities.GetValueAsync(plain));
        Assert.False(await Output.IsSecretAsync(plain));
        Assert.True(await Output.IsSecretAsync(secret));
        Assert.Null(await OutputUtilities.GetValueAsync(missing));
    }

    [Fact]
    public async Task A_required_output_that_is_missing_fails_the_run()
    {
        var failure = await Runs.FailureAsync(() => _ = new StackReference(Other).RequireOutput("nothing"), Mocks());

        Assert.Contains($"Required output 'nothing' does not exist on stack '{Other}'.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_tell_plain_and_secret_values_apart()
    {
        var reference = await Runs.UpdateAsync(() => new StackReference(Other), Mocks());

        var plain = await reference.GetOutputDetailsAsync("vpc");
        var secret = await reference.GetOutputDetailsAsync("password");

        Assert.Equal(("vpc-1", null), (plain.Value, plain.SecretValue));
        Assert.Equal((null, "pw"), (secret.Value, secret.SecretValue));
        Assert.Equal("vpc-1", await reference.GetValueAsync("vpc"));
        _ = await Assert.ThrowsAsync<InvalidOperationException>(() => reference.GetValueAsync("password"));
    }

    private static Recorder Mocks() => new()
    {
        Answer = args => Task.FromResult<(string?, object)>((args.Name, new Dictionary<string, object>
        {
            ["name"] = Other,
            ["outputs"] = new Dictionary<string, object> { ["vpc"] = "vpc-1", ["password"] = Output.CreateSecret("pw") },
            ["secretOutputNames"] = ImmutableArray.Create("password"),
        })),
    };
}
