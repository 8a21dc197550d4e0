using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Calls of provider functions.</summary>
internal static class Invocation
{
    internal static Output<T> Start<T>(Run run, string token, InvokeArgs? args, InvokeOptions? options) => new(RunAsync<T>(run, token, args, options));

    internal static Output<T> StartSingle<T>(Run run, string token, InvokeArgs? args, InvokeOptions? options)
        => Start<ImmutableDictionary<string, T>>(run, token, args, options).Apply(results => results.Values.First());

    /// <summary>Calls a function whatever is known: the plain form is for plain arguments.</summary>
    internal static async Task<T> CallAsync<T>(Run run, string token, InvokeArgs? args, InvokeOptions? options)
    {
        var reading = await ReadAsync(token, args).ConfigureAwait(false);
        return Converted<T>(await AskAsync(run, token, reading, options).ConfigureAwait(false));
    }

    internal static async Task<T> CallSingleAsync<T>(Run run, string token, InvokeArgs? args, InvokeOptions? options)
        => (await CallAsync<ImmutableDictionary<string, T>>(run, token, args, options).ConfigureAwait(false)).Values.First();

    internal static T Converted<T>(RawOutput answer) => ValueConverter.For(typeof(T)).Convert(answer.Value) is T converted ? converted : default!;

    private static async Task<OutputData> RunAsync<T>(Run run, string token, InvokeArgs? args, InvokeOptions? options)
    {
        var reading = await ReadAsync(token, args).ConfigureAwait(false);
        var before = await Dependencies.ReadAsync((options as InvokeOutputOptions)?.ExplicitDependencies).ConfigureAwait(false);
        var dependencies = reading.Dependencies.With(before);
        if (reading.SawUnknown || !await Dependencies.ExistAsync(dependencies).ConfigureAwait(false))
        {
            return new(default!, ImmutableHashSet<Resource>.Empty, isKnown: false, isSecret: false);
        }

        var answer = await AskAsync(run, token, reading, options).ConfigureAwait(false);
        return new(Converted<T>(answer), dependencies, answer.IsKnown, answer.IsSecret);
    }

    private static ValueTask<Reading> ReadAsync(string token, InvokeArgs? args) => Reading.OfAsync($"invoke:{token}", (args ?? InvokeArgs.Empty).Entries());

    private static async Task<RawOutput> AskAsync(Run run, string token, Reading reading, InvokeOptions? options)
    {
        var provider = options?.Provider ?? options?.Parent?.ProviderOf(token);
        var reference = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false);
        return await run.Monitor.CallAsync(token, reading.Known(), reference).ConfigureAwait(false);
    }
}
