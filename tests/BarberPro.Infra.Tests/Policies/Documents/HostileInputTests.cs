using System.Text;

using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

namespace BarberPro.Infra.Tests.Policies.Documents;

/// <summary>Bytes that nobody means well with: each ends with a located diagnostic, soon.</summary>
public sealed class HostileInputTests
{
    private static readonly (string What, byte[] Bytes, string Expected)[] Files =
    [
        ("nothing", [], "1:1 BP0009"),
        ("only comments", "# a\n\n# b\n"u8.ToArray(), "1:1 BP0009"),
        ("only a document marker", "---\n"u8.ToArray(), "1:1 BP0009"),
        ("one value", "hello\n"u8.ToArray(), "1:1 BP0010"),
        ("a list", "- a\n"u8.ToArray(), "1:1 BP0010"),
        ("10 MB", Text(new string('a', 10_000_000)), "1:1 BP0004"),
        ("depth 10,000 in brackets", Text($"a: {new string('[', 10_000)}"), "1:35 BP0016"),
        ("a megabyte of brackets", Text($"a: {new string('[', 1_000_000)}"), "1:35 BP0016"),
        ("depth 10,000 in dashes", Text(string.Concat(Enumerable.Repeat("- ", 10_000))), "1:65 BP0016"),
        ("depth 1,000 in lines", Text(string.Concat(Enumerable.Range(0, 1_000).Select(depth => $"{new string(' ', depth)}a:\n"))), "33:33 BP0016"),
        ("a tab before a key", "a:\n\tb: 1\n"u8.ToArray(), "2:1 BP0007"),
        ("a tab behind a value", "a: 1\t# one\n"u8.ToArray(), "1:5 BP0007"),
        ("UTF-16 with its mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a: 1\n")], "1:1 BP0005"),
        ("UTF-16 without its mark", Encoding.BigEndianUnicode.GetBytes("a: 1\n"), "1:1 BP0006"),
        ("UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("a: 1\n")], "1:1 BP0005"),
        ("Latin-1", Encoding.Latin1.GetBytes("a: 1\nb: café\n"), "2:7 BP0005"),
        ("a broken sequence at the end", [.. "a: 1 # "u8, 0xC3], "1:8 BP0005"),
        ("an overlong sequence", [.. "a: "u8, 0xC0, 0xAF], "1:4 BP0005"),
        ("a NUL", "a: 1\nb: \0\n"u8.ToArray(), "2:4 BP0006"),
        ("a second byte order mark", Text("a: \uFEFF1\n"), "1:4 BP0006"),
        ("a line separator of Unicode", Text("a: 1 # \u2028b: 2\n"), "1:8 BP0006"),
        ("turned text", Text("a: \u202E1\n"), "1:4 BP0006"),
        ("an anchor", "a: &x 1\n"u8.ToArray(), "1:4 BP0012"),
        ("an alias", "a: *x\n"u8.ToArray(), "1:4 BP0012"),
        ("an anchor and its alias", "a: &x 1\nb: *x\n"u8.ToArray(), "1:4 BP0012, 2:4 BP0012"),
        ("a merge key", "<<: *x\n"u8.ToArray(), "1:5 BP0012"),
        ("a custom tag", "a: !money 5\n"u8.ToArray(), "1:4 BP0013"),
        ("a standard tag", "a: !!int 5\n"u8.ToArray(), "1:4 BP0013"),
        ("a tag on a mapping", "a: !x { b: 1 }\n"u8.ToArray(), "1:4 BP0013"),
        ("a tag with an unknown handle", "a: !m!x 5\n"u8.ToArray(), "1:4 BP0013"),
        ("a duplicate key", "a: 1\nb: 2\na: 3\n"u8.ToArray(), "3:1 BP0011"),
        ("a duplicate key in another style", "{ a: 1, \"a\": 2 }\n"u8.ToArray(), "1:9 BP0011"),
        ("several documents", "a: 1\n---\nb: 1\n"u8.ToArray(), "2:1 BP0014"),
        ("a list as key", "? [a]\n: 1\n"u8.ToArray(), "1:3 BP0015"),
        ("an open bracket", "a: [1\n"u8.ToArray(), "2:1 BP0008"),
        ("an open quote", "a: \"1\n"u8.ToArray(), "1:4 BP0008"),
        ("a closing brace too many", "a: 1 }\nb: }\n"u8.ToArray(), "2:4 BP0008"),
        ("a key without colon", "a: 1\nb\n"u8.ToArray(), "2:1 BP0008"),
        ("a value that is indented wrongly", "a:\n  b: 1\n c: 2\n"u8.ToArray(), "3:2 BP0008"),
        ("a reserved character", "a: @b\n"u8.ToArray(), "1:4 BP0008"),
        ("an unknown directive", "%FOO\n---\na: 1\n"u8.ToArray(), ""),
        ("a billion laughs", Text("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"), "1:4 BP0012, 2:4 BP0012, 2:8 BP0012, 2:11 BP0012, 3:5 BP0012, 3:8 BP0012"),
    ];

    public static TheoryData<string> Names => [.. Files.Select(file => file.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_with_a_located_diagnostic(string what)
    {
        var (_, bytes, expected) = Files.Single(file => file.What == what);
        var problems = new List<Diagnostic>();

        _ = PolicyDocument.Parse("hostile.yml", bytes, problems);

        Assert.Equal(expected, string.Join(", ", problems.Select(problem => $"{problem.Place.Line}:{problem.Place.Column} {problem.Code}")));
    }

    [Fact]
    public void Five_thousand_unknown_keys_are_all_reported_at_once()
    {
        var overlay = string.Concat(Enumerable.Range(0, 5_000).Select(index => $"k{index}: 1\n"));

        var load = TestOverlay.Load(overlay);

        Assert.Equal(5_000, load.Diagnostics.Length);
        Assert.Equal($"config/stacks/test.yml:5000:1: error BP1004: k4999 is not a key here; expected one of {string.Join(", ", Repository.Concerns)}", load.Diagnostics[^1].ToString());
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
