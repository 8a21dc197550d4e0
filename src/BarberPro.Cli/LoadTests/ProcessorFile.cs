using BarberPro.Capacity.LoadTests;

namespace BarberPro.Cli.LoadTests;

/// <summary>The functions that scripts name: <c>loadtest/processor.cjs</c>, carried along so that scripts can be written anywhere.</summary>
internal static class ProcessorFile
{
    internal static string Text()
    {
        using var stream = typeof(ProcessorFile).Assembly.GetManifestResourceStream(ArtilleryScript.Processor)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
