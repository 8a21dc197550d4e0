namespace BarberPro.Policies.Files;

/// <summary>Where policy files come from: a folder, or memory in tests. Paths are relative to the project's root, with forward slashes.</summary>
public interface IPolicySource
{
    /// <summary>Names of the files directly in a folder; none when there is no such folder.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    IEnumerable<string> List(string folder);

    /// <summary>Opens a file for reading; null when there is none.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is none.</exception>
    Stream? Open(string file);
}
