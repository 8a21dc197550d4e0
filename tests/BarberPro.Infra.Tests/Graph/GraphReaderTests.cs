using System.Text;
using BarberPro.Graph.Serialization;

namespace BarberPro.Infra.Tests.Graph;

public sealed class GraphReaderTests
{
    private static readonly string Sound = GraphJson.Text(Nodes.Graph(
        Nodes.Component("c"), Nodes.Node("a").Below("c").Using("b").DependingOn("c"), Nodes.Node("b")));

    [Fact]
    public void Reports_a_file_that_is_cut_off_anywhere()
    {
        var bytes = Encoding.UTF8.GetBytes(Sound.TrimEnd());

        for (var length = 0; length < bytes.Length; length++)
        {
            var load = GraphReader.Read(new MemoryStream(bytes, 0, length), "graph.json");

            Assert.Null(load.Graph);
            Assert.Equal("BP9012", Assert.Single(load.Diagnostics).Code);
        }
    }

    [Fact]
    public void Says_that_and_where_a_file_is_cut_off()
    {
        var messages = Messages(Sound[..Sound.IndexOf("\"inputs\"", StringComparison.Ordinal)]);

        Assert.Equal(["graph.json:7:7: error BP9012: the JSON document ends too early; expected a graph that barberpro wrote"], messages);
    }

    [Theory]
    [InlineData("\"component\": true", "\"component\": \"yes\"", "54:20: error BP9013: resources[2].component is \"yes\"; expected true or false")]
    [InlineData("\"parent\": \"c\"", "\"parent\": 5", "19:17: error BP9013: resources[0].parent is 5; expected a string or null")]
    [InlineData("\"project\": \"project\"", "\"project\": null", "3:14: error BP9013: project is null; expected a string")]
    [InlineData("\"project\"", "\"projekt\"", "3:14: error BP9013: projekt is not a key here; expected one of outputs, project, resources, stack")]
    [InlineData("\"dependsOn\": [", "\"dependsOn\": [7,", "11:23: error BP9013: resources[0].options.dependsOn[0] is 7; expected a string")]
    public void Reports_what_does_not_fit_the_contract_with_its_place(string from, string to, string expected)
    {
        var at = Sound.IndexOf(from, StringComparison.Ordinal);

        var messages = Messages($"{Sound[..at]}{to}{Sound[(at + from.Length)..]}");

        Assert.Contains($"graph.json:{expected}", messages);
    }

    [Fact]
    public void Reports_two_resources_of_one_URN()
    {
        var messages = Messages(Sound.Replace("\"urn\": \"a\"", "\"urn\": \"b\"", StringComparison.Ordinal));

        Assert.Contains(messages, message => message.EndsWith("error BP9014: two resources have the URN b; expected each once", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_a_reference_that_leads_nowhere()
    {
        var messages = Messages(Sound.Replace("\"urn\": \"b\"", "\"urn\": \"x\"", StringComparison.Ordinal).Replace("\"urn\": \"x\"\n    }", "\"urn\": \"y\"\n    }", StringComparison.Ordinal));

        Assert.Contains(messages, message => message.Contains("error BP9014: x is not in the graph; expected the URN of one of its resources", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_parents_that_form_a_circle()
    {
        var messages = Messages(GraphJson.Text(Nodes.Graph(Nodes.Component("a", "b"), Nodes.Component("b", "a"))));

        Assert.Contains(messages, message => message.EndsWith("error BP9014: the parents of test:component a form a circle; expected a tree", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_file_that_is_too_large_without_reading_all_of_it()
    {
        using var endless = new EndlessStream();

        var load = GraphReader.Read(endless, "graph.json");

        Assert.Equal("graph.json:1:1: error BP9011: the file is larger than 32 MiB; expected a graph that barberpro wrote", Assert.Single(load.Diagnostics).ToString());
        Assert.True(endless.Given < 2L * GraphReader.MaxBytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"resources\": {}}")]
    [InlineData("{\"a\": 1e999}")]
    [InlineData("\u0000")]
    public void Reports_what_is_no_graph_at_all(string text) => Assert.NotEmpty(Messages(text));

    [Fact]
    public void Refuses_nesting_that_would_exhaust_the_stack() =>
        Assert.Equal("BP9012", Assert.Single(GraphReader.Read(Stream(new string('[', 100_000)), "graph.json").Diagnostics).Code);

    [Fact]
    public void Reads_or_reports_whatever_a_file_holds()
    {
        var random = new Random(20260711);
        var sound = Encoding.UTF8.GetBytes(Sound);

        for (var round = 0; round < 2_000; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var load = GraphReader.Read(new MemoryStream(bytes), "graph.json");

            Assert.Equal(load.Graph is null, load.Diagnostics.Length > 0);
        }
    }

    private static string[] Messages(string text) => [.. GraphReader.Read(Stream(text), "graph.json").Diagnostics.Select(found => found.ToString())];

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Blanks without end.</summary>
    private sealed class EndlessStream : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
