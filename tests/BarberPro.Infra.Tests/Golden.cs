namespace BarberPro.Infra.Tests;

/// <summary>Holds a file of the repository to what the program writes today.</summary>
public static class Golden
{
    private const string AcceptVariable = "BARBERPRO_ACCEPT";

    /// <summary>Fails unless the file holds exactly this text; with BARBERPRO_ACCEPT=1 it writes the file instead.</summary>
    /// <param name="path">Path from the repository's root, with forward slashes.</param>
    /// <param name="content">What belongs there, with LF line ends.</param>
    public static void Check(string path, string content)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
            return;
        }

        var committed = File.Exists(file) ? File.ReadAllText(file) : "";
        if (committed != content)
        {
            Assert.Fail($"{path} is not what the program writes today; look at the difference after {AcceptVariable}=1 dotnet test, and keep it if it is meant\n{FirstDifference(committed, content)}");
        }
    }

    private static string FirstDifference(string committed, string content)
    {
        var (before, now) = (committed.Split('\n'), content.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, now.Length)).First(index => before.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        return $"line {line + 1}\n  file:    {before.ElementAtOrDefault(line)}\n  program: {now.ElementAtOrDefault(line)}";
    }
}
