namespace Pulumi;

/// <summary>A parameterised package that declares a resource or function; only the engine uses it.</summary>
public sealed class RegisterPackageRequest
{
    /// <summary>Describes a package.</summary>
    /// <param name="name">Name of the plugin.</param>
    /// <param name="version">Version of the plugin.</param>
    /// <param name="downloadUrl">Where the plugin is fetched from.</param>
    /// <param name="checksums">Checksums of the plugin by platform.</param>
    /// <param name="parameterization">Parameters that replace the base provider.</param>
    /// <param name="extension">Parameters layered onto the base provider.</param>
    public RegisterPackageRequest(
        string name,
        string version,
        string? downloadUrl,
        Dictionary<string, byte[]>? checksums = null,
        PackageParameterization? parameterization = null,
        PackageParameterization? extension = null)
    {
        Name = name;
        Version = version;
        DownloadUrl = downloadUrl ?? "";
        Checksums = checksums ?? [];
        Parameterization = parameterization;
        Extension = extension;
    }

    /// <summary>Name of the plugin.</summary>
    public string Name { get; }

    /// <summary>Version of the plugin.</summary>
    public string Version { get; }

    /// <summary>Where the plugin is fetched from; empty means the usual place.</summary>
    public string DownloadUrl { get; }

    /// <summary>Checksums of the plugin by platform.</summary>
    public Dictionary<string, byte[]> Checksums { get; }

    /// <summary>Parameters that replace the base provider.</summary>
    public PackageParameterization? Parameterization { get; }

    /// <summary>Parameters layered onto the base provider.</summary>
    public PackageParameterization? Extension { get; }

    /// <summary>Parameters of a package.</summary>
    /// <param name="name">Name of the parameterised package.</param>
    /// <param name="version">Its version.</param>
    /// <param name="value">The parameters, as the provider wrote them.</param>
    public sealed class PackageParameterization(string name, string version, byte[] value)
    {
        /// <summary>Name of the parameterised package.</summary>
        public string Name { get; } = name;

        /// <summary>Its version.</summary>
        public string Version { get; } = version;

        /// <summary>The parameters, as the provider wrote them.</summary>
        public byte[] Value { get; } = value;
    }
}
