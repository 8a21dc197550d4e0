using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Calls of resources' methods.</summary>
internal static class MethodCall
{
    // Name under which the resource travels beside the arguments.
    private const string Self = "__self__";

    internal static Output<T> Start<T>(Run run, string token, CallArgs? args, Resource? self, CallOptions? options)
        => new(RunAsync<T>(run, token, args, self, options));

    private static async Task<OutputData> RunAsync<T>(Run run, string token, CallArgs? args, Resource? self, CallOptions? options)
    {
        var entries = (args ?? CallArgs.Empty).Entries();
        var reading = await Reading.OfAsync($"call:{token}", self is null ? entries : [.. entries, new(Self, self)]).ConfigureAwait(false);
        var provider = self is null ? options?.Provider ?? options?.Parent?.ProviderOf(token) : self.Provider;
        var reference = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false);
        var answer = await run.Monitor.CallAsync(token, reading.Known(), reference).ConfigureAwait(false);
        return new(Invocation.Converted<T>(answer), ImmutableHashSet<Resource>.Empty, answer.IsKnown, answer.IsSecret);
    }
}
