using System.Reflection;

namespace BarberPro.Infra.Tests.Sdks.Core;

/// <summary>Tells whether the loaded Pulumi assembly is the bundled core or the official one.</summary>
internal static class BundledCore
{
    internal static bool IsLoaded { get; } = typeof(Pulumi.Resource).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(metadata => metadata.Key == "BarberPro.BundledCore");
}

/// <summary>A test of what only the bundled core does; skipped on the official SDK.</summary>
internal sealed class BundledCoreFactAttribute : FactAttribute
{
    public BundledCoreFactAttribute() => Skip = BundledCore.IsLoaded ? null : "the official SDK is loaded";
}
