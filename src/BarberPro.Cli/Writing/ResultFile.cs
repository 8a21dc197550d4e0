namespace BarberPro.Cli.Writing;

/// <summary>Writes a result to the screen or to a file.</summary>
internal static class ResultFile
{
    /// <summary>
    /// Writes to the file when one is named, to the screen otherwise. A file appears whole or not at all: it is written
    /// under another name beside its place and then moved, so a failure leaves what was there.
    /// </summary>
    internal static void Write(string? file, Screen screen, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(screen.Out);
            return;
        }

        Replace(file, unfinished =>
        {
            using var text = new StreamWriter(unfinished) { NewLine = "\n" };
            write(text);
        });
    }

    /// <summary>Writes bytes to a file, which appears whole or not at all.</summary>
    internal static void Write(string file, byte[] content) => Replace(file, unfinished => File.WriteAllBytes(unfinished, content));

    private static void Replace(string file, Action<string> write)
    {
        var unfinished = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            write(unfinished);
            File.Move(unfinished, file, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
