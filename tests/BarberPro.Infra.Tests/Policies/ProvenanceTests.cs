using BarberPro.Policies;

namespace BarberPro.Infra.Tests.Policies;

public sealed class ProvenanceTests
{
    private static readonly Provenance Development = MemorySource.Real.Load("dev").Provenance;

    [Theory]
    [InlineData("fleets.services.web.maxSize", "3", "config/stacks/dev.yml")]
    [InlineData("fleets.services.web.port", "3000", "config/base/fleets.yml")]
    [InlineData("fleets.instances.types", "[t3.small, t3a.small]", "config/stacks/dev.yml")]
    [InlineData("fleets.schedule.peaks", "{}", "config/stacks/dev.yml")]
    [InlineData("fleets.scaling.cpu.high.steps[1].from", "10%", "config/base/fleets.yml")]
    [InlineData("networking.endpoints.interface", "[]", "config/stacks/dev.yml")]
    [InlineData("loadBalancing.sessions.duration", "1d", "config/base/loadbalancing.yml")]
    [InlineData("platform.protect", "false", "config/stacks/dev.yml")]
    public void A_value_knows_the_file_that_decided_it(string path, string value, string file)
    {
        var found = Assert.Single(Development.Under(path));

        Assert.Equal((path, value, file), (found.Path, found.Value, found.Place.File));
    }

    [Fact]
    public void The_place_of_a_value_is_where_its_text_stands()
    {
        var value = Assert.Single(Development.Under("fleets.services.booking.maxSize"));

        var line = File.ReadLines(Repository.PathOf(value.Place.File)).ElementAt(value.Place.Line - 1);
        Assert.StartsWith("2 } ", line[(value.Place.Column - 1)..], StringComparison.Ordinal);
        Assert.Contains("booking", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_finds_all_values_below_it_and_none_beside_it()
    {
        var paths = Development.Under("fleets.agent").Select(value => value.Path);

        Assert.Equal(["fleets.agent.interval", "fleets.agent.fastInterval", "fleets.agent.flush"], paths);
        Assert.Empty(Development.Under("fleets.age"));
        Assert.Equal(Development.Values, Development.Under(""));
    }

    [Fact]
    public void Every_value_has_a_kind_and_a_description()
    {
        Assert.All(Development.Values, value => Assert.True(value.Kind.Length > 0 && value.Description.Length > 0, value.Path));
    }

    [Fact]
    public void Paths_are_unique()
    {
        var paths = Development.Values.Select(value => value.Path).ToArray();

        Assert.Equal(paths.Distinct(), paths);
    }

    [Fact]
    public void Values_that_were_read_are_told_even_when_others_fail()
    {
        var load = TestOverlay.Load("logging: { retention: 1w }");

        Assert.Empty(load.Provenance.Under("logging.retention"));
        Assert.Equal("7d", Assert.Single(load.Provenance.Under("logging.incompleteUploads")).Value);
    }
}
