using Pulumi;

namespace BarberPro.Infra.Components.Functions;

/// <summary>The code of one function as it is packaged: every file of its folder except its tests. Nothing is built and nothing is fetched.</summary>
/// <param name="Archive">The files, as the cloud gets them.</param>
/// <param name="Hash">Changes with every change of a packaged name or content, and with nothing else.</param>
public sealed record FunctionArchive(Archive Archive, string Hash)
{
    /// <summary>Name of the function that the runtime calls: <c>handler</c> of the file <c>index</c>.</summary>
    public const string Handler = "index.handler";

    private const string Tests = "tests/";

    /// <summary>The code in a folder below <c>functions/</c> of the repository.</summary>
    /// <param name="folder">Name of the folder.</param>
    /// <param name="below">Path inside the archive, ending with a slash, below which the files are put; canaries need one.</param>
    public static FunctionArchive Of(string folder, string below = "") => OfFolder(Path.Combine(Deployment.Instance.RootDirectory, "functions", folder), below);

    /// <summary>The code in any folder.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="below">Path inside the archive, ending with a slash, below which the files are put.</param>
    public static FunctionArchive OfFolder(string folder, string below)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var names = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = names[index][root.Length..].Replace('\\', '/');
        }

        Array.Sort(names, StringComparer.Ordinal);
        var entries = new Dictionary<string, AssetOrArchive>(StringComparer.Ordinal);
        var hash = new ContentHash();
        foreach (var name in names)
        {
            if (!name.StartsWith(Tests, StringComparison.Ordinal))
            {
                entries.Add(below + name, new FileAsset(root + name));
                hash.Add(below + name, File.ReadAllBytes(root + name));
            }
        }

        return new(new AssetArchive(entries), hash.ToString());
    }
}
