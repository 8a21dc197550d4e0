using System.Text;

using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BarberPro.Infra.Tests.Policies.Documents;

/// <summary>The grammar is ours, for its speed; YamlDotNet's own parser of the same tokens has to read every text alike.</summary>
public sealed class ParserAgreementTests
{
    [Theory]
    [InlineData("a: 1\n")]
    [InlineData("a:\nb:\n  - 1\n  -\n  - c: 2\n    d: [3, {e: 4}, f: 5, [], {}]\n")]
    [InlineData("a:\n- 1\n- 2\nb: 3\n")]
    [InlineData("- - 1\n  - 2\n- ? x\n  : y\n")]
    [InlineData("? a\n? b\n: c\n")]
    [InlineData("{a, b: , : c, \"d\":e}")]
    [InlineData("[a, , b]")]
    [InlineData("[a b]\n[c]")]
    [InlineData("a: |\n  text\n  more\nb: >-\n  folded\n  text\n")]
    [InlineData("a: 'it''s'\nb: \"x\\ty\"\nc: plain text # no\n")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData(": x\n")]
    [InlineData("a\n")]
    [InlineData("")]
    public void Reads_a_text_like_the_parser_of_YamlDotNet(string text) => Compare(text);

    [Fact]
    public void Reads_damaged_policies_like_the_parser_of_YamlDotNet()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            foreach (var (path, file) in new PolicyMutator(new Random(seed)).Mutate(MemorySource.Real.Files))
            {
                if (!file.Span.SequenceEqual(MemorySource.Real.Files[path].Span))
                {
                    Compare(Encoding.UTF8.GetString(file.Span));
                }
            }
        }
    }

    private static void Compare(string text)
    {
        var problems = new List<Diagnostic>();
        var root = PolicyDocument.Parse("t.yml", Encoding.UTF8.GetBytes(text), problems);

        // Files that are refused for another reason than their grammar have nothing to compare.
        if (problems.All(problem => problem.Code == DocumentCodes.Syntax.Id))
        {
            Assert.Equal(Theirs(text), problems.Count > 0 ? "no YAML" : Print(root!));
        }
    }

    private static string Theirs(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
            _ = parser.Consume<StreamStart>();
            _ = parser.Consume<DocumentStart>();
            var root = Print(parser);
            _ = parser.Consume<DocumentEnd>();
            _ = parser.Consume<StreamEnd>();
            return root;
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            return "no YAML";
        }
    }

    private static string Print(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return Print((int)scalar.Start.Line, (int)scalar.Start.Column, scalar.Value);
        }

        var text = new StringBuilder();
        if (parser.TryConsume<SequenceStart>(out _))
        {
            _ = text.Append('[');
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                _ = text.Append(Print(parser)).Append(", ");
            }

            return text.Append(']').ToString();
        }

        _ = parser.Consume<MappingStart>();
        _ = text.Append('{');
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            _ = text.Append(Print(parser)).Append(": ").Append(Print(parser)).Append(", ");
        }

        return text.Append('}').ToString();
    }

    private static string Print(PolicyNode node) => node switch
    {
        ScalarNode scalar => Print(scalar.Place.Line, scalar.Place.Column, scalar.Text),
        ListNode list => $"[{string.Concat(list.Items.Select(item => $"{Print(item)}, "))}]",
        MappingNode mapping => $"{{{string.Concat(mapping.Entries.Select(entry => $"{Print(entry.Place.Line, entry.Place.Column, entry.Key)}: {Print(entry.Value)}, "))}}}",
        _ => "refused",
    };

    // Where nothing is written, the two put it at different places: ours is right behind the key.
    private static string Print(int line, int column, string text) => text.Length == 0 ? "''" : $"{line}:{column} '{text}'";
}
