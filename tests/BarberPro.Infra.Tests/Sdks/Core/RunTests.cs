using Pulumi;
using Pulumi.Testing;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class RunTests
{
    [Fact]
    public async Task A_test_sees_the_surroundings_it_is_given()
    {
        var options = new TestOptions { ProjectName = "shop", StackName = "dev", OrganizationName = "acme", RootDirectory = "root", IsPreview = false };

        var seen = await SeenAsync(options);

        Assert.Equal(("shop", "dev", "acme", "root", false), seen);
    }

    [Fact]
    public async Task A_test_is_a_preview_of_a_project_called_project_unless_told_otherwise()
    {
        var seen = await SeenAsync(new() { RootDirectory = "root" });

        Assert.Equal(("project", "stack", "organization", "root", true), seen);
    }

    [Fact]
    public async Task The_root_directory_must_be_given_to_be_read()
    {
        var failure = await Runs.FailureAsync(() => _ = Deployment.Instance.RootDirectory);

        Assert.Contains("root directory", failure, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_logged_error_fails_the_run_and_a_warning_does_not()
    {
        var failure = await Runs.FailureAsync(() => Log.Error("the zone is full"));
        var resources = await Deployment.TestAsync(new Recorder(), Runs.Update, () => Log.Warn("careful"));

        Assert.Equal("the zone is full", failure);
        Assert.Empty(resources);
    }

    [Fact]
    public async Task Several_errors_come_together()
    {
        var failure = await Assert.ThrowsAsync<AggregateException>(() => Deployment.TestAsync(new Recorder(), Runs.Update, () =>
        {
            Log.Error("one");
            Log.Error("two");
        }));

        Assert.Equal(["one", "two"], failure.InnerExceptions.Select(inner => inner.Message));
    }

    [Fact]
    public async Task Resources_and_failures_come_in_the_order_of_their_declaration_whichever_is_answered_first()
    {
        var mocks = new Recorder
        {
            Answer = async args =>
            {
                await Task.Delay(args.Name!.StartsWith("slow", StringComparison.Ordinal) ? 30 : 0);
                return args.Name.EndsWith("bad", StringComparison.Ordinal) ? throw new InvalidOperationException($"{args.Name} failed") : (args.Name, args.Inputs);
            },
        };

        var resources = await Deployment.TestAsync(mocks, Runs.Update, () => Declare("slow", "quick", "slower", "last"));
        var failure = await Runs.FailureAsync(() => Declare("slow bad", "quick bad"), mocks);

        Assert.Equal(["slow", "quick", "slower", "last"], resources.Select(resource => resource.GetResourceName()));
        Assert.True(failure.IndexOf("slow bad", StringComparison.Ordinal) < failure.IndexOf("quick bad", StringComparison.Ordinal), failure);

        static void Declare(params string[] names) => Array.ForEach(names, name => _ = new Bucket(name));
    }

    [Fact]
    public async Task A_program_that_really_waits_is_waited_for()
    {
        var mocks = new Recorder
        {
            Answer = async args =>
            {
                await Task.Delay(150);
                return ($"{args.Name}@{Deployment.Instance.StackName}", args.Inputs);
            },
        };

        _ = await Deployment.TestAsync(mocks, Runs.Update, () => _ = new Bucket("b", new() { BucketName = new Bucket("a").Id }));

        Assert.Equal("a@stack", mocks["b"].Inputs["bucket"]);
    }

    [Fact]
    public async Task A_resource_exception_may_hide_its_stack()
    {
        var hidden = await Runs.FailureAsync(() => throw new ResourceException("too small", null, hideStack: true));
        var shown = await Runs.FailureAsync(() => throw new ResourceException("too small", null));

        Assert.Equal("too small", hidden);
        Assert.Contains(nameof(A_resource_exception_may_hide_its_stack), shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_in_parallel_do_not_see_each_other()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            var name = $"stack{number}";
            var mocks = new Recorder
            {
                Answer = async args =>
                {
                    await Task.Yield();
                    return ($"{args.Name}@{Deployment.Instance.StackName}", args.Inputs);
                },
            };
            _ = await Deployment.TestAsync(mocks, new TestOptions { StackName = name, IsPreview = false }, () =>
                _ = new Bucket("b", new() { BucketName = new Bucket("a").Id }));
            return (Expected: $"a@{name}", Actual: mocks["b"].Inputs["bucket"]);
        })));

        Assert.All(runs, run => Assert.Equal(run.Expected, run.Actual));
    }

    [Fact]
    public async Task The_run_is_over_when_the_test_call_returns()
    {
        _ = await Deployment.TestAsync(new Recorder(), Runs.Update, () => _ = new Bucket("a"));

        _ = Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
    }

    [Fact]
    public async Task A_run_inside_a_run_is_refused()
    {
        var failure = await Runs.FailureAsync(() =>
            Deployment.TestAsync(new Recorder(), Runs.Update, () => { }).GetAwaiter().GetResult());

        Assert.Contains("should only be set once", failure, StringComparison.Ordinal);
    }

    private static async Task<(string Project, string Stack, string Organization, string Root, bool IsDryRun)> SeenAsync(TestOptions options)
    {
        (string, string, string, string, bool) seen = default;
        _ = await Deployment.TestAsync(new Recorder(), options, () =>
        {
            var run = Deployment.Instance;
            seen = (run.ProjectName, run.StackName, run.OrganizationName, run.RootDirectory, run.IsDryRun);
        });
        return seen;
    }
}
