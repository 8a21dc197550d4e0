using BarberPro.Graph.Delivery;

namespace BarberPro.Infra.Tests.Graph.Delivery;

/// <summary>Previews of Pulumi, sound and hostile.</summary>
public sealed class DigestReaderTests
{
    private const string Bucket = "aws:s3/bucket:Bucket";

    [Fact]
    public void A_replacement_told_in_three_steps_is_one()
    {
        var load = Digests.Read(Digests.Of(
            Digests.Step("create-replacement", Bucket, "logs", more: ", \"replaceReasons\": [\"bucket\"]"),
            Digests.Step("replace", Bucket, "logs", """{ "bucket": "a" }""", """{ "bucket": "b" }"""),
            Digests.Step("delete-replaced", Bucket, "logs")));

        var step = Assert.Single(load.Digest!.Steps);
        Assert.Equal((StepOperation.Replace, Bucket, "logs"), (step.Operation, step.Type, step.Name));
        Assert.Equal(["bucket"], step.Replacing.AsEnumerable());
        Assert.Equal(1001, load.Digest.Existing);
    }

    [Fact]
    public void What_is_deleted_and_made_anew_under_one_name_is_replaced()
    {
        var load = Digests.Read(Digests.Of(Digests.Step("delete", Bucket, "logs"), Digests.Step("create", Bucket, "logs")));

        Assert.Equal(StepOperation.Replace, Assert.Single(load.Digest!.Steps).Operation);
    }

    [Fact]
    public void Keys_that_a_newer_Pulumi_adds_are_left_aside()
    {
        var load = Digests.Read("""{ "steps": null, "changeSummary": { "same": 3 }, "version": 9, "duration": 1 }""");

        Assert.Equal(3, load.Digest!.Existing);
    }

    [Theory]
    [InlineData("", "preview.json:1:1: error BP9032: the JSON document ends too early; expected what pulumi preview --json writes")]
    [InlineData("{ \"steps\": [", "preview.json:1:13: error BP9032: the JSON document ends too early; expected what pulumi preview --json writes")]
    [InlineData("Previewing update (prod-ar)", "preview.json:1:1: error BP9032: this is no JSON, or a key is there twice, or it nests too deep; expected what pulumi preview --json writes")]
    [InlineData("{ \"steps\": [], \"steps\": [] }", "preview.json:1:1: error BP9032: this is no JSON, or a key is there twice, or it nests too deep; expected what pulumi preview --json writes")]
    [InlineData("[]", "preview.json:1:1: error BP9033: steps is missing; expected a list")]
    [InlineData("{}", "preview.json:1:1: error BP9033: steps is missing; expected a list")]
    [InlineData("""{ "steps": [] }""", "preview.json:1:1: error BP9033: changeSummary is missing; expected the number of resources for each operation")]
    [InlineData("""{ "steps": {}, "changeSummary": {} }""", "preview.json:1:12: error BP9033: steps is {}; expected a list")]
    [InlineData("""{ "steps": [ 5 ], "changeSummary": {} }""", "preview.json:1:14: error BP9033: op is missing; expected a string")]
    [InlineData("""{ "changeSummary": { "same": -1 } }""", "preview.json:1:30: error BP9033: a count is -1; expected a whole number")]
    [InlineData("""{ "changeSummary": { "same": 1.5 } }""", "preview.json:1:30: error BP9033: a count is 1.5; expected a whole number")]
    [InlineData("""{ "changeSummary": { "a.b[x": 1 } }""", "preview.json:1:20: error BP9033: an operation is \"a.b[x\"; expected one of ")]
    [InlineData("""{ "changeSummary": { "same": 1 }, "maybeCorrupt": true }""", "preview.json:1:51: error BP9035: maybeCorrupt is true; expected a preview without doubts about the state")]
    [InlineData("""{ "changeSummary": { "same": 1 }, "diagnostics": [ { "severity": "error", "message": "no\u001b[2J credentials" } ] }""", "preview.json:1:52: error BP9035: the preview reports an error, \"no\\u001B[2J credentials\"; expected one without errors")]
    [InlineData("""{ "changeSummary": { "delete": 1 } }""", "preview.json:1:20: error BP9035: changeSummary counts 1 to delete, and 0 are listed; expected all of them")]
    public void A_preview_that_cannot_be_believed_is_reported_at_its_place(string text, string expected)
    {
        var load = Digests.Read(text);

        Assert.Null(load.Digest);
        Assert.StartsWith(expected, load.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn", "BP9033")]
    [InlineData("urn:pulumi:prod-ar::x::y", "BP9033")]
    [InlineData("urn:pulumi:prod-ar::x::t::n\\nname", "BP9033")]
    [InlineData("urn:pulumi:dev::x::t::n", "BP9034")]
    public void A_resource_without_a_URN_of_the_stack_is_reported(string urn, string code)
    {
        var load = Digests.Read($$"""{ "steps": [ { "op": "delete", "urn": "{{urn}}" } ], "changeSummary": { "same": 1 } }""");

        Assert.Equal(code, Assert.Single(load.Diagnostics).Code);
    }

    [Fact]
    public void Everything_that_is_wrong_is_reported_at_once_in_the_order_of_the_file()
    {
        var load = Digests.Read(
            """
            { "steps": [
                { "op": "vanish", "urn": "urn:pulumi:prod-ar::p::t::n" },
                { "op": "delete" },
                { "op": "update", "urn": "urn:pulumi:dev::p::t::n", "oldState": [], "detailedDiff": 3, "diffReasons": [1] } ],
              "changeSummary": { "same": "many" } }
            """);

        Assert.Equal(
            ["2:13 BP9033", "3:5 BP9033", "4:30 BP9034", "4:69 BP9033", "4:89 BP9033", "4:107 BP9033", "5:30 BP9033"],
            load.Diagnostics.Select(problem => $"{problem.Place.Line}:{problem.Place.Column} {problem.Code}"));
    }

    [Fact]
    public void A_file_without_end_is_given_up()
    {
        var load = DigestReader.Read(new MemoryStream(new byte[DigestReader.MaxBytes + 1]), "preview.json", Stacks.ProdAr);

        Assert.Equal("BP9031", Assert.Single(load.Diagnostics).Code);
    }

    [Fact]
    public void Wherever_a_preview_is_cut_off_nothing_of_it_is_believed()
    {
        var text = Digests.Of(Digests.Step("delete", Bucket, "logs"));

        Assert.All(Enumerable.Range(0, text.Length - 1), length => Assert.Equal("BP9032", Assert.Single(Digests.Read(text[..length]).Diagnostics).Code));
    }
}
