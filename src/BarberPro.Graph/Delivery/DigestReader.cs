using BarberPro.Graph.Serialization;

namespace BarberPro.Graph.Delivery;

/// <summary>
/// Reads what <c>pulumi preview --json</c> wrote (source: <c>PreviewDigest</c> in pulumi/pulumi, sdk/go/common/display). The file may come from anywhere:
/// whatever is wrong with it is reported, never thrown. Keys that are not read are left aside: the format is Pulumi's, and grows.
/// </summary>
public static class DigestReader
{
    /// <summary>Largest file that is read; a preview holds each changed resource twice, so it is larger than a graph.</summary>
    public const int MaxBytes = 2 * GraphReader.MaxBytes;

    private const string Expected = "what pulumi preview --json writes";

    /// <summary>Reads a preview.</summary>
    /// <param name="stream">The file's content, UTF-8.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="stack">Name of the stack that it has to be of.</param>
    public static DigestLoad Read(Stream stream, string file, string stack)
    {
        var bytes = JsonFile.ReadAll(stream, MaxBytes);
        if (bytes is null)
        {
            return new(null, [DigestCodes.TooLarge.At(new(file, 1, 1), $"the file is larger than {MaxBytes / 1024 / 1024} MiB; expected {Expected}")]);
        }

        var (root, problem) = JsonFile.Parse(bytes, file, DigestCodes.NotJson, Expected);
        return root is null ? new(null, [problem!]) : new DigestBinder(bytes, file, stack).Bind(root);
    }
}
