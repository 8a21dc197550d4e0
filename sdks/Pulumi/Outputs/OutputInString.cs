namespace Pulumi;

/// <summary>What happens when an output is put into a string as if it were its value.</summary>
internal static class OutputInString
{
    private const string Explanation = """
        Calling [ToString] on an [Output<T>] is not supported.

        Its value may not be there yet. Build the string inside the output instead:
        1. output.Apply(value => $"before {value} after")
        2. Output.Format($"before {output} after")
        """;

    internal static string Describe()
    {
        var setting = Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING");
        var isError = setting == "1" || string.Equals(setting, "true", StringComparison.OrdinalIgnoreCase);
        return isError ? throw new InvalidOperationException(Explanation) : Explanation;
    }
}
