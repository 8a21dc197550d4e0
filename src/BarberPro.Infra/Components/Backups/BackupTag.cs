using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Backups;

/// <summary>The tag by which a resource asks for backups (DR-5). Only what takes writes carries it: a replica cannot be restored to a moment (DR-1).</summary>
public static class BackupTag
{
    /// <summary>Key of the tag.</summary>
    public const string Key = "backup";

    /// <summary>Value of the tag for a backup every day.</summary>
    public const string Daily = "daily";

    /// <summary>The tag, to be added to a resource's own.</summary>
    public static ImmutableDictionary<string, string> EveryDay { get; } = ImmutableDictionary<string, string>.Empty.Add(Key, Daily);
}
