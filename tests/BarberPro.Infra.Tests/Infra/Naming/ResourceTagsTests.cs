using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Tests.Infra.Naming;

[Requirement("COST-4")]
public sealed class ResourceTagsTests
{
    private static readonly ResourceTags Tags = new(Samples.Platform, "eu-west-1");

    [Fact]
    public void A_service_s_tags_say_what_the_bill_is_split_by()
    {
        var expected = new Dictionary<string, string>
        {
            ["Project"] = "Salon",
            ["Environment"] = "test",
            ["Service"] = "shop",
            ["Market"] = "UY",
            ["Vertical"] = "spa",
            ["Region"] = "eu-west-1",
            ["Owner"] = "crew",
            ["CostCenter"] = "cc-7",
        };

        Assert.Equal(expected, Tags.Of("shop"));
    }

    [Fact]
    public void Default_tags_count_what_belongs_to_no_service_as_the_platform_s() => Assert.Equal("platform", Tags.Default["Service"]);

    [Fact]
    public void A_service_s_own_resource_differs_from_the_default_tags_in_its_service_alone() =>
        Assert.Equal([new("Service", "shop")], ResourceTags.ForService("shop"));

    [Fact]
    public void A_named_resource_shows_its_name_in_the_console() => Assert.Equal([new("Name", "barberpro-qa-nat")], ResourceTags.Named("barberpro-qa-nat"));
}
