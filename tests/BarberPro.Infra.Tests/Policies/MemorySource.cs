using System.Collections.Immutable;
using System.Text;

using BarberPro.Policies;
using BarberPro.Policies.Files;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>Policy files in memory, by their path.</summary>
public sealed class MemorySource(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) : IPolicySource
{
    private static readonly Lazy<MemorySource> Committed = new(ReadCommitted);

    /// <summary>The repository's own policy files.</summary>
    public static MemorySource Real => Committed.Value;

    /// <summary>The files.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; } = files;

    /// <inheritdoc />
    public IEnumerable<string> List(string folder) =>
        Files.Keys.Where(file => file.StartsWith($"{folder}/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..]);

    /// <inheritdoc />
    public Stream? Open(string file) => Files.TryGetValue(file, out var bytes) ? new MemoryStream(bytes.ToArray()) : null;

    /// <summary>The same files with one added or replaced.</summary>
    public MemorySource With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    /// <summary>The same files with one added or replaced.</summary>
    public MemorySource With(string file, ReadOnlyMemory<byte> bytes) => new(Files.SetItem(file, bytes));

    /// <summary>The same files with a text in one of them replaced.</summary>
    public MemorySource Changed(string file, string from, string to)
    {
        var text = Encoding.UTF8.GetString(Files[file].Span);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return With(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The same files without one.</summary>
    public MemorySource Without(string file) => new(Files.Remove(file));

    /// <summary>Loads a stack.</summary>
    public PolicyLoad Load(string stack) => PolicyFiles.Load(this, stack);

    private static MemorySource ReadCommitted() => new(Directory
        .EnumerateFiles(Repository.PathOf("config"), "*.yml", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(
            file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'),
            file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file)),
            StringComparer.Ordinal));
}
