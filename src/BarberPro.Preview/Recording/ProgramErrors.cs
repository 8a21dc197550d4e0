using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace BarberPro.Preview.Recording;

/// <summary>The sentences of an exception: what went wrong, without types and stack traces.</summary>
internal static class ProgramErrors
{
    internal static ImmutableArray<string> Of(Exception exception) => exception switch
    {
        AggregateException several => [.. several.Flatten().InnerExceptions.SelectMany(inner => Of(inner)).Distinct()],
        TargetInvocationException { InnerException: { } inner } => Of(inner),
        TypeInitializationException { InnerException: { } inner } => Of(inner),
        _ => [Sentence(exception.Message)],
    };

    /// <summary>
    /// What a deployment reports about an exception of the program is its whole text: a heading, the type and message,
    /// then the calls. Message lines are kept, the rest goes.
    /// </summary>
    private static string Sentence(string message)
    {
        var text = new StringBuilder();
        foreach (var line in message.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length == 0
                || trimmed.StartsWith("at ", StringComparison.Ordinal) && line.StartsWith(' ')
                || trimmed.StartsWith("--- End of", StringComparison.Ordinal)
                || trimmed.StartsWith("Running program ", StringComparison.Ordinal))
            {
                continue;
            }

            _ = text.Append(text.Length == 0 ? "" : "\n").Append(WithoutType(trimmed));
        }

        return text.Length == 0 ? message : text.ToString();
    }

    /// <summary>Cuts <c>System.InvalidOperationException: </c> and the like from the start of a line.</summary>
    private static string WithoutType(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var type = colon < 0 ? "" : line[..colon];
        return type.EndsWith("Exception", StringComparison.Ordinal) && type.Contains('.', StringComparison.Ordinal) && !type.Contains(' ', StringComparison.Ordinal)
            ? line[(colon + 2)..]
            : line;
    }
}
