using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;

namespace BarberPro.Infra.Tests.Sdks.Core;

/// <summary>Short ways to run a few resources under mocks.</summary>
internal static class Runs
{
    internal static readonly TestOptions Update = new() { IsPreview = false };
    internal static readonly TestOptions Preview = new() { IsPreview = true };

    /// <summary>Runs a program that gives something for the test to look at.</summary>
    internal static async Task<T> UpdateAsync<T>(Func<T> program, Recorder? mocks = null) => await RunAsync(program, mocks, Update);

    /// <summary>Runs a program as a preview.</summary>
    internal static async Task<T> PreviewAsync<T>(Func<T> program, Recorder? mocks = null) => await RunAsync(program, mocks, Preview);

    /// <summary>Runs a program that must fail and gives all that it complained about.</summary>
    internal static async Task<string> FailureAsync(Action program, Recorder? mocks = null)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Deployment.TestAsync(mocks ?? new(), Update, program));
        return failure switch
        {
            RunException single => single.Message,
            AggregateException several => string.Join('\n', several.InnerExceptions.Select(inner => Assert.IsType<RunException>(inner).Message)),
            _ => throw new InvalidOperationException("a run fails with RunException or AggregateException only", failure),
        };
    }

    /// <summary>The inputs that a resource with these arguments is sent with.</summary>
    internal static async Task<ImmutableDictionary<string, object>> SentAsync(Func<ResourceArgs> args, bool isPreview = false)
    {
        var mocks = new Recorder();
        _ = await RunAsync(() => new Thing("thing", args()), mocks, isPreview ? Preview : Update);
        return mocks["thing"].Inputs;
    }

    private static async Task<T> RunAsync<T>(Func<T> program, Recorder? mocks, TestOptions options)
    {
        T? result = default;
        _ = await Deployment.TestAsync(mocks ?? new(), options, () => { result = program(); });
        return result!;
    }
}
