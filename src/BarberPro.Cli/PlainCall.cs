using BarberPro.Cli.Verbs;

namespace BarberPro.Cli;

/// <summary>
/// Recognises the calls that scripts make all day (a verb, a stack, options as separate words) and runs them at once:
/// loading the parser would cost them a tenth of their time. Whatever looks different is the parser's to judge.
/// </summary>
internal static class PlainCall
{
    /// <summary>Runs a plain call; null when it is none.</summary>
    internal static int? TryRun(string[] args, Screen screen, string folder)
    {
        if (args.Length < 2 || args.Length % 2 != 0 || !IsWord(args[1]))
        {
            return null;
        }

        string? format = null;
        string? file = null;
        for (var index = 2; index < args.Length; index += 2)
        {
            var value = args[index + 1];
            switch (args[index])
            {
                case "--format" when format is null && IsWord(value):
                    format = value;
                    break;
                case "--out" when file is null && IsWord(value.TrimStart('/')):
                    file = Path.GetFullPath(value, folder);
                    break;
                default:
                    return null;
            }
        }

        return args[0] switch
        {
            PreviewVerb.Name when IsKnown(ref format, PreviewVerb.Formats) => PreviewVerb.Run(new(folder, args[1], format!, file), screen),
            GraphVerb.Name when IsKnown(ref format, GraphVerb.Formats) => GraphVerb.Run(new(folder, args[1], format!, file), screen),
            ValidateVerb.Name when args.Length == 2 => ValidateVerb.Run(folder, args[1], screen),
            _ => null,
        };
    }

    /// <summary>Neither an option nor one of the parser's own signs.</summary>
    private static bool IsWord(string text) => text.Length > 0 && text[0] is not ('-' or '/' or '@' or '[');

    private static bool IsKnown(ref string? format, string[] formats)
    {
        format ??= formats[0];
        return Array.IndexOf(formats, format) >= 0;
    }
}
