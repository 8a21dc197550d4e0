namespace BarberPro.Infra.Tests;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>Its folder: the one of the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder of it, by its path with forward slashes.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>The concerns of the policy, as their base files name them, sorted.</summary>
    public static string[] Concerns { get; } =
    [
        .. Directory.EnumerateFiles(PathOf("config/base"), "*.yml")
            .Select(file => File.ReadLines(file).First(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Split(':')[0])
            .Order(StringComparer.Ordinal),
    ];

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "BarberPro.Infra.sln")) ? folder.FullName
        : Find(folder.Parent ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not below the repository"));
}
