using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace BarberPro.Infra.Tests.Sdks;

/// <summary>The folder sdks as the tests see it, with the hash rule of sdks/pack written a second time.</summary>
internal static class BundledPackages
{
    public static readonly string Folder = FindFolder();

    /// <summary>The packages of the feed with an id, by file name.</summary>
    public static IReadOnlyList<string> InFeed(string id)
        => [.. Directory.GetFiles(Path.Combine(Folder, "feed"), "*.nupkg")
            .Select(path => Path.GetFileName(path))
            .Where(file => file.StartsWith($"{id}.", StringComparison.Ordinal) && char.IsAsciiDigit(file[id.Length + 1]))
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file inside the feed's package of an id.</summary>
    public static string ReadFromPackage(string id, string entry)
    {
        using var package = ZipFile.OpenRead(Path.Combine(Folder, "feed", InFeed(id).Single()));
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>SHA-256 over one line per input, sorted by path; a file's own hash ignores carriage returns.</summary>
    public static string HashOfInputs(string id)
    {
        var lines = InputsOf(id).Order(StringComparer.Ordinal).Select(path => $"{HashOfFile(path)}  {path}\n");
        return Hex(Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    private static List<string> InputsOf(string id)
    {
        var inputs = new List<string> { "Directory.Build.props", "package.md" };
        inputs.AddRange(FilesUnder(id).Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)));
        if (id != "Pulumi")
        {
            inputs.AddRange(["bindings.yml", "generator/package.json", "generator/package-lock.json"]);
            inputs.AddRange(FilesUnder("generator/src"));
        }

        return inputs;
    }

    private static IEnumerable<string> FilesUnder(string folder)
        => Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));

    private static string HashOfFile(string path)
        => Hex([.. File.ReadAllBytes(Path.Combine(Folder, path)).Where(value => value != (byte)'\r')]);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BarberPro.Infra.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside the repository");
        }

        return Path.Combine(folder.FullName, "sdks");
    }
}
