namespace Pulumi;

/// <summary>What happens when a program asks for the engine that this core does not have.</summary>
internal static class MissingEngine
{
    private const string Explanation =
        "error: this build uses the bundled core of the package 'Pulumi', which previews and tests but cannot deploy: "
        + "make the official package 'Pulumi' 3.x restorable (from the public NuGet gallery or a mirror of it), run 'dotnet restore --force', and try again";

    internal static Task<int> RefuseAsync()
    {
#pragma warning disable RS0030 // The official SDK writes to the console here too: a program hands it no writer.
        Console.Error.WriteLine(Explanation);
#pragma warning restore RS0030

        // For programs that do not return the exit code of the run.
        Environment.ExitCode = 1;
        return Task.FromResult(1);
    }
}
