using System.Diagnostics;
using Pulumi;

namespace BarberPro.Infra.Tests.Sdks.Core;

[Collection(ProcessEnvironment.Name)]
public sealed class BundledCoreTests
{
    [BundledCoreFact]
    public async Task Running_without_an_engine_names_the_package_to_restore_and_ends_with_1()
    {
        var (code, message) = await CapturedAsync(() => Deployment.RunAsync(Unreachable));

        Assert.Equal(1, code);
        Assert.Contains("the official package 'Pulumi' 3.x", message, StringComparison.Ordinal);
        Assert.Equal(1, message.Count(character => character == '\n'));
        Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
    }

    [BundledCoreFact]
    public async Task Every_way_to_run_without_an_engine_is_refused()
    {
        var (first, _) = await CapturedAsync(() => Deployment.RunAsync<StackTests.Shop>());
        var (second, _) = await CapturedAsync(() => Deployment.RunAsync(() => Task.CompletedTask));

        Assert.Equal((1, 1), (first, second));
    }

    private static void Unreachable() => throw new UnreachableException();

#pragma warning disable RS0030 // What is written to the console is what these tests are about.
    private static async Task<(int Code, string Message)> CapturedAsync(Func<Task<int>> run)
    {
        var (before, exitCode) = (Console.Error, Environment.ExitCode);
        var written = new StringWriter { NewLine = "\n" };
        Console.SetError(written);
        try
        {
            return (await run(), written.ToString());
        }
        finally
        {
            Console.SetError(before);
            Environment.ExitCode = exitCode;
        }
    }
#pragma warning restore RS0030
}
