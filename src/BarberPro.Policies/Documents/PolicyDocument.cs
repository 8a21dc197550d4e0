using BarberPro.Policies.Diagnostics;

using YamlDotNet.Core;

namespace BarberPro.Policies.Documents;

/// <summary>Reads one YAML file into nodes that know their places. Whatever the bytes are, it ends with a tree or with located diagnostics.</summary>
public static class PolicyDocument
{
    /// <summary>The file's top mapping; null when there is none to use, and then <paramref name="problems"/> says why.</summary>
    /// <param name="file">Path from the project's root, for the diagnostics.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="problems">Receives what is wrong with the file.</param>
    public static MappingNode? Parse(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> problems) =>
        Parse<MappingNode>(file, bytes, problems);

    /// <summary>The list of a file that holds nothing else; null when there is none to use, and then <paramref name="problems"/> says why.</summary>
    internal static ListNode? ParseList(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> problems) => Parse<ListNode>(file, bytes, problems);

    private static T? Parse<T>(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> problems)
        where T : PolicyNode
    {
        if (bytes.Length > DocumentLimits.Bytes)
        {
            problems.Add(DocumentCodes.TooLarge.At(Place.StartOf(file), $"the file is larger than {DocumentLimits.Bytes} bytes; expected a policy file of a few kilobytes"));
            return null;
        }

        if (SourceText.Decode(file, bytes, problems) is not { } text)
        {
            return null;
        }

        try
        {
            return new TreeBuilder(file, new Scanner(new StringReader(text)), problems).Build<T>();
        }
        catch (NestingException error)
        {
            problems.Add(DocumentCodes.TooDeep.At(error.Place, $"nested more than {DocumentLimits.Depth} levels deep; expected the few levels of a policy"));
            return null;
        }
        catch (YamlException error)
        {
            // Behind the last line YamlDotNet counts one that is not there.
            var place = error.Start.Index < text.Length ? PlaceOf(file, error.Start) : SourceText.PlaceBehind(file, text);
            problems.Add(DocumentCodes.Syntax.At(place, $"not readable as YAML at {Found(text, error.Start.Index)}; expected lines of key: value, indented by spaces, every quote and bracket closed"));
            return null;
        }
    }

    /// <summary>A mark of the YAML reader as a place.</summary>
    internal static Place PlaceOf(string file, Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static string Found(string text, long index) =>
        index >= text.Length ? "the end of the file" : text[(int)index] is '\n' or '\r' ? "the end of the line" : $"'{text[(int)index]}'";
}
