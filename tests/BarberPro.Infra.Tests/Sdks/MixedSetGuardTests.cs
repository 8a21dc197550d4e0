using System.Diagnostics;
using System.IO.Compression;

namespace BarberPro.Infra.Tests.Sdks;

/// <summary>Runs sdks/guard.targets in a project of its own, on packages that exist for the test only.</summary>
public sealed class MixedSetGuardTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("barberpro-guard-").FullName;

    [Fact]
    public async Task Refuses_an_official_core_beside_a_bundled_provider()
    {
        WriteProject(("Pulumi", "3.999.0"), ("Pulumi.Aws", "7.48.0.1"));

        var (exitCode, output) = await BuildAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("error BPSDK01: the Pulumi packages are a mixture: official Pulumi 3.999.0; bundled Pulumi.Aws 7.48.0.1.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_every_package_is_bundled()
    {
        WriteProject(("Pulumi", "3.0.0.1"), ("Pulumi.Aws", "7.48.0.1"));

        var (exitCode, output) = await BuildAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("Bundled Pulumi packages: Pulumi 3.0.0.1, Pulumi.Aws 7.48.0.1.", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteProject(params (string Id, string Version)[] packages)
    {
        var source = Directory.CreateDirectory(Path.Combine(_folder, "source")).FullName;
        foreach (var (id, version) in packages)
        {
            WritePackage(source, id, version);
        }

        var references = packages.Select(package => $"""<PackageReference Include="{package.Id}" Version="[{package.Version}]" />""");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), """
            <configuration>
              <packageSources><clear /><add key="test" value="source" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_folder, "Mixed.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
              <Import Project="{Path.Combine(BundledPackages.Folder, "guard.targets")}" />
            </Project>
            """);
    }

    /// <summary>A package is a zip file with a specification; the guard never opens the assembly, so it may be empty.</summary>
    private static void WritePackage(string folder, string id, string version)
    {
        using var package = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var specification = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            specification.Write($"""
                <package>
                  <metadata>
                    <id>{id}</id><version>{version}</version><authors>test</authors><description>test</description>
                    <dependencies><group targetFramework="net10.0" /></dependencies>
                  </metadata>
                </package>
                """);
        }

        _ = package.CreateEntry($"lib/net10.0/{id}.dll");
    }

    private async Task<(int ExitCode, string Output)> BuildAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-restore", "-t:ResolvePackageAssets", "-v:normal", "-nologo", "-tl:off"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };

        // A test run hands its own MSBuild down through the environment; this build must find its own.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            _ = start.Environment.Remove(inherited);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder, "packages");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var build = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var output = await build.StandardOutput.ReadToEndAsync(patience.Token);
        await build.WaitForExitAsync(patience.Token);
        return (build.ExitCode, output);
    }
}
