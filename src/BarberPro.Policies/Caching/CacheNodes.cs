using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Caching;

/// <summary>The kinds of names that only caches have.</summary>
internal static class CacheNodes
{
    private const string Prefix = "cache.";

    /// <summary>The type of a cache node: an instance type behind a prefix.</summary>
    public static readonly Scalar<string> Type = new(new(
        "the type of a cache node",
        "cache.m6g.large",
        text => text.StartsWith(Prefix, StringComparison.Ordinal) && InstanceType.TryParse(text[Prefix.Length..], out _) ? text : null,
        value => (string)value,
        JsonForm.Text("^cache\\.[a-z][a-z0-9-]*[0-9][a-z0-9-]*\\.[a-z0-9-]+$")));
}
