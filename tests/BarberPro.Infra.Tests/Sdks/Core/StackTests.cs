using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class StackTests
{
    [Fact]
    public async Task A_stack_comes_first_among_its_resources_and_is_not_mocked()
    {
        var mocks = new Recorder();

        var resources = await Deployment.TestAsync<Shop>(mocks, Runs.Update);

        _ = Assert.IsType<Shop>(resources[0]);
        Assert.Equal("project-stack", resources[0].GetResourceName());
        Assert.Equal(["a"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Its_output_properties_are_registered_under_their_own_or_given_names()
    {
        var mocks = new Recorder();

        _ = await Deployment.TestAsync<Shop>(mocks, Runs.Update);

        var outputs = Assert.Single(mocks.Outputs).Outputs;
        Assert.Equal(["BucketId", "zone"], outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("a-id", await OutputUtilities.GetValueAsync(outputs["BucketId"]));
    }

    [Fact]
    public async Task An_output_property_without_a_value_is_an_error()
    {
        var failure = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Forgetful>(new Recorder(), Runs.Update));

        Assert.Contains("Output(s) 'Missing' have no value assigned.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_property_that_is_no_output_is_an_error()
    {
        var failure = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Plain>(new Recorder(), Runs.Update));

        Assert.Contains("Output(s) 'Name' have incorrect type.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_provider_may_make_the_stack()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<Shop>(new Recorder(), new Provider(() => new Shop()), Runs.Update);

        _ = Assert.IsType<Shop>(resources[0]);
    }

    [Fact]
    public async Task A_service_provider_that_has_no_such_stack_fails_the_run()
    {
        var failure = await Assert.ThrowsAsync<RunException>(
            () => Deployment.TestWithServiceProviderAsync<Shop>(new Recorder(), new Provider(() => null), Runs.Update));

        Assert.Contains("Failed to resolve instance of type", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_for_the_user_is_all_that_a_run_exception_shows()
    {
        var failure = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Refusing>(new Recorder(), Runs.Update));

        Assert.Equal("fleets.yml:5:14: error", failure.Message);
    }

    [Fact]
    public async Task An_exception_in_the_constructor_surfaces_with_its_message()
    {
        var failure = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Broken>(new Recorder(), Runs.Update));

        Assert.Contains("failed with an unhandled exception", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no such fleet", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_gives_outputs_and_its_stack_is_left_out()
    {
        var (resources, outputs) = await Deployment.TestAsync(
            new Recorder(),
            Runs.Update,
            () => (IDictionary<string, object?>)new Dictionary<string, object?> { ["id"] = new Bucket("a").Id });

        Assert.Equal("a", Assert.Single(resources).GetResourceName());
        Assert.Equal("a-id", await OutputUtilities.GetValueAsync(Assert.IsType<Output<string>>(outputs["id"])));
    }

    [Fact]
    public async Task An_asynchronous_function_may_create_resources_too()
    {
        var resources = await Deployment.TestAsync(new Recorder(), Runs.Update, () =>
        {
            _ = new Bucket("a");
            return Task.CompletedTask;
        });

        Assert.Equal("a", Assert.Single(resources).GetResourceName());
    }

    public sealed class Shop : Stack
    {
        public Shop() => BucketId = new Bucket("a").Id;

        [Output]
        public Output<string> BucketId { get; private set; }

        [Output("zone")]
        public Output<string> Zone { get; private set; } = Output.Create("z");
    }

    public sealed class Forgetful : Stack
    {
        [Output]
        public Output<string> Missing { get; private set; } = null!;
    }

    public sealed class Plain : Stack
    {
        [Output]
        public string Name { get; private set; } = "x";
    }

    public sealed class Refusing : Stack
    {
        public Refusing() => throw new RunException("fleets.yml:5:14: error");
    }

    public sealed class Broken : Stack
    {
        public Broken() => throw new InvalidOperationException("no such fleet");
    }

    private sealed class Provider(Func<object?> make) : IServiceProvider
    {
        public object? GetService(Type serviceType) => make();
    }
}
