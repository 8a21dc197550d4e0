using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi;

/// <summary>The configuration of a run, as the environment variable PULUMI_CONFIG held it when the run began.</summary>
/// <param name="Values">Values by full key.</param>
internal sealed record ConfigValues(ImmutableDictionary<string, string> Values)
{
    // Part of keys of old, which means nothing.
    private const string OldInfix = ":config:";

    private static readonly ConfigValues None = new(ImmutableDictionary<string, string>.Empty);

    internal static ConfigValues FromEnvironment()
    {
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { } json)
        {
            return None;
        }

        using var document = JsonDocument.Parse(json);
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            values[Cleaned(property.Name)] = property.Value.ToString();
        }

        return new(values.ToImmutable());
    }

    private static string Cleaned(string key)
    {
        var infix = key.IndexOf(OldInfix, StringComparison.Ordinal);
        return infix > 0 && infix == key.IndexOf(':', StringComparison.Ordinal) ? $"{key[..infix]}:{key[(infix + OldInfix.Length)..]}" : key;
    }
}
