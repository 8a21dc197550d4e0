using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Files;

/// <summary>Reads the files of one stack into documents.</summary>
internal sealed class PolicyFileReader(IPolicySource source, List<Diagnostic> problems)
{
    /// <summary>
    /// The base files as one document. A concern whose file cannot be used is there as a refused node: it has been reported, and is not missing.
    /// </summary>
    public MappingNode ReadBase()
    {
        RefuseUnknownFiles();
        return new(Place.StartOf(PolicyFiles.BaseFolder), [.. StackPolicy.Concerns.SelectMany(ReadConcern)]);
    }

    /// <summary>A stack's overlay; null when it cannot be used.</summary>
    public MappingNode? ReadOverlay(string stack)
    {
        var file = PolicyFiles.OverlayOf(stack);

        // Anything but a plain name could lead out of the folder.
        var isName = stack.Length > 0 && stack.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
        if (isName && TryRead(file, out var bytes))
        {
            return Parse(file, bytes);
        }

        var stacks = Names(PolicyFiles.StacksFolder).Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).Select(name => name[..^4]).ToArray();
        var expected = NearestName.Of(stack, stacks) ?? (stacks.Length == 0 ? $"a file {PolicyFiles.StacksFolder}/<stack>.yml" : $"one of {string.Join(", ", stacks)}");
        problems.Add(FileCodes.UnknownStack.At(Place.StartOf(isName ? file : PolicyFiles.StacksFolder), $"there is no stack {Shown.Short(stack)}; expected {expected}"));
        return null;
    }

    /// <summary>A file that need not be there; null when it is not, or cannot be used.</summary>
    public MappingNode? ReadOptional(string file) => TryRead(file, out var bytes) ? Parse(file, bytes) : null;

    /// <summary>A file that holds a list, as a mapping of one key to it; null when it cannot be used.</summary>
    public MappingNode? ReadList(string file, string key) =>
        TryRead(file, out var bytes) && bytes is { } content && PolicyDocument.ParseList(file, content.Span, problems) is { } list
            ? new(list.Place, [new(key, list.Place, list)])
            : null;

    /// <summary>Names of the files of a folder, sorted ordinally.</summary>
    public IEnumerable<string> Names(string folder)
    {
        try
        {
            return Ordinal.Sorted(source.List(folder));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileCodes.Missing.At(Place.StartOf(folder), "the folder cannot be read; expected one that your user may list"));
            return [];
        }
    }

    private static string FileOf(string concern) => $"{concern.ToLowerInvariant()}.yml";

    private IEnumerable<MappingEntry> ReadConcern(string concern)
    {
        var file = $"{PolicyFiles.BaseFolder}/{FileOf(concern)}";
        var start = Place.StartOf(file);
        if (ReadFile(file) is not { } root)
        {
            return [new(concern, start, new RefusedNode(start))];
        }

        var own = root.Find(concern);
        if (own is null)
        {
            problems.Add(ReadingCodes.Missing.At(root.Place, $"{concern} is missing; expected a mapping"));
        }

        foreach (var foreign in root.Entries.Where(entry => entry.Key != concern && StackPolicy.Concerns.Contains(entry.Key)))
        {
            problems.Add(FileCodes.ForeignConcern.At(foreign.Place, $"{foreign.Key} stands in {file}; expected it in {PolicyFiles.BaseFolder}/{FileOf(foreign.Key)}"));
        }

        // Other keys stay: they are reported as unknown, with a suggestion, when the document is read.
        return [own ?? new(concern, start, new RefusedNode(start)), .. root.Entries.Where(entry => !StackPolicy.Concerns.Contains(entry.Key))];
    }

    private void RefuseUnknownFiles()
    {
        var expected = Ordinal.Sorted(StackPolicy.Concerns.Select(FileOf));
        foreach (var name in Names(PolicyFiles.BaseFolder).Where(name => name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)).Except(expected))
        {
            var meant = NearestName.Of(name, expected) ?? $"one of {string.Join(", ", expected)}";
            problems.Add(FileCodes.UnknownFile.At(Place.StartOf($"{PolicyFiles.BaseFolder}/{name}"), $"no concern has a file {Shown.Short(name)}; expected {meant}"));
        }
    }

    private MappingNode? ReadFile(string file)
    {
        if (TryRead(file, out var bytes))
        {
            return Parse(file, bytes);
        }

        problems.Add(FileCodes.Missing.At(Place.StartOf(file), "the file is missing; expected one for every concern"));
        return null;
    }

    private MappingNode? Parse(string file, ReadOnlyMemory<byte>? bytes) => bytes is { } content ? PolicyDocument.Parse(file, content.Span, problems) : null;

    /// <summary>Reads a file if there is one; the bytes are null when it could not be read, which has been reported then.</summary>
    private bool TryRead(string file, out ReadOnlyMemory<byte>? bytes)
    {
        try
        {
            using var stream = source.Open(file);
            bytes = stream is null ? null : ReadBytes(stream);
            return stream is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileCodes.Missing.At(Place.StartOf(file), "the file cannot be read; expected one that your user may open"));
            bytes = null;
            return true;
        }
    }

    // No more than it takes to see that a file is too large: it may have no end.
    private static ReadOnlyMemory<byte> ReadBytes(Stream stream)
    {
        using var content = new MemoryStream();
        var chunk = new byte[16_384];
        for (var read = stream.Read(chunk); read > 0 && content.Length <= DocumentLimits.Bytes; read = stream.Read(chunk))
        {
            content.Write(chunk.AsSpan(0, read));
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
