using System.Collections.Immutable;
using BarberPro.Policies.Files;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>Policy files in memory. Takes the place of the tests' class of this name, which knows internals of the policies.</summary>
/// <param name="files">The files by their path from the repository's root.</param>
public sealed class MemorySource(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) : IPolicySource
{
    /// <summary>The repository's own files; bench/run starts in its root.</summary>
    public static MemorySource Real { get; } = new(Directory
        .EnumerateFiles("config", "*.yml", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(
            file => file.Replace('\\', '/'),
            file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file)),
            StringComparer.Ordinal));

    /// <summary>The files.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; } = files;

    /// <inheritdoc />
    public IEnumerable<string> List(string folder)
        => Files.Keys.Where(file => file.StartsWith($"{folder}/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..]);

    /// <inheritdoc />
    public Stream? Open(string file) => Files.TryGetValue(file, out var bytes) ? new MemoryStream(bytes.ToArray()) : null;
}
