using BarberPro.Policies.Requirements;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>Which line of the policy decides a property; the requirement table says which key ends where.</summary>
public sealed class PolicyLinesTests
{
    private static readonly PolicyLines Lines = new(RequirementFiles.Load(Repository.Root).Rows, Stacks.Load(Stacks.ProdAr).Provenance);

    [Theory]
    [InlineData("aws:rds/instance:Instance", "database-primary", "multiAz", "databases.multiAz")]
    [InlineData("aws:autoscaling/group:Group", "sae1-web-blue", "maxSize", "fleets.services.web.maxSize")]
    [InlineData("aws:backup/plan:Plan", "backups", "rules[1].copyActions[0].lifecycle.deleteAfter", "backups.retention")]
    [InlineData("aws:rds/instance:Instance", "database-primary", "deletionProtection", "databases.deletionProtection")]
    public void A_property_leads_to_the_key_that_decides_it(string type, string name, string property, string path) =>
        Assert.Equal(path, Lines.Find(type, name, property)?.Path);

    [Theory]
    [InlineData("aws:cloudwatch/metricAlarm:MetricAlarm", "database-primary-free-storage", "threshold")]
    [InlineData("aws:rds/instance:Instance", "database-primary", "nobodyKnows")]
    [InlineData("aws:autoscaling/group:Group", "sae1-web-blue", "minSize")]
    [InlineData("aws:nothing/nothing:Nothing", "database-primary", "multiAz")]
    public void Where_several_keys_or_none_could_be_meant_none_is_named(string type, string name, string property) => Assert.Null(Lines.Find(type, name, property));

    [Fact]
    public void A_table_that_is_wrong_is_reported_with_its_place()
    {
        var load = RequirementFiles.Load(MemorySource.Real.With("config/requirements/backups.yml", "- id: DR-1\n  say: x\n"));

        Assert.Empty(load.Rows);
        Assert.Equal(
            ["config/requirements/backups.yml:1:3: error BP1001: says is missing; expected a text such as a sentence", "config/requirements/backups.yml:2:3: error BP1004: say is not a key here; expected says"],
            load.Diagnostics.Select(found => found.ToString()));
    }
}
