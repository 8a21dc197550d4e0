using System.Text;

using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class InstanceTemplateTests
{
    private static readonly string[] TagKeys = ["CostCenter", "Environment", "Market", "Owner", "Project", "Region", "Service", "Vertical"];

    [Theory]
    [Requirement("ASG-WEB-1")]
    [InlineData("dev", "api-green", "resolve:ssm:/barberpro/dev/ami/api")]
    [InlineData("prod-ar", "web-blue", "resolve:ssm:/barberpro/prod-ar/ami/web")]
    [InlineData("prod-ar", "booking-green", "resolve:ssm:/barberpro/prod-ar/ami/booking")]
    public async Task The_image_is_the_environment_s_own_for_the_service(string stack, string fleet, string image) =>
        (await Stacks.Primary(stack)).Named(fleet).ShouldHave(Types.LaunchTemplate, new { imageId = image });

    [Theory, EveryStack]
    [Requirement("ASG-WEB-1")]
    public async Task Detailed_monitoring_is_on_since_every_rule_of_minutes_needs_it(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.LaunchTemplate, new { monitoring = new { enabled = true } });

    [Theory, EveryStack]
    [Requirement("ASG-WEB-1")]
    public async Task Instances_carry_the_profile_and_the_security_group_of_their_service(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.LaunchTemplate), template =>
        {
            var service = template.Value("tags", "Service")!.Text;
            Assert.Equal([$"{Types.Profile} {service}"], graph.Sources(template, "iamInstanceProfile"));
            Assert.Equal([$"{Types.SecurityGroup} {service}"], graph.Sources(template, "networkInterfaces"));
        });
    }

    [Theory, EveryStack]
    [Requirement("SEC-6")]
    public async Task Credentials_of_an_instance_need_a_session_token_and_stay_one_hop_away(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(
            Types.LaunchTemplate, new { metadataOptions = new { httpTokens = "required", httpPutResponseHopLimit = 1, httpEndpoint = "enabled" } });

    [Theory, EveryStack]
    [Requirement("SEC-6")]
    public async Task No_instance_has_a_public_address_or_a_key_pair(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.LaunchTemplate, new
    {
        keyName = (string?)null,
        instanceMarketOptions = (string?)null,
        networkInterfaces = new[] { new { associatePublicIpAddress = "false", deleteOnTermination = "true" } },
    });

    [Theory]
    [Requirement("SEC-6")]
    [InlineData("dev", 20)]
    [InlineData("prod-ar", 30)]
    public async Task The_disk_is_encrypted_and_as_large_as_the_policy_says(string stack, int gibibytes) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.LaunchTemplate, new
        {
            blockDeviceMappings = new[]
            {
                new { deviceName = "/dev/xvda", ebs = new { volumeType = "gp3", volumeSize = gibibytes, encrypted = "true", deleteOnTermination = "true" } },
            },
        });

    [Fact]
    [Requirement("ASG-WEB-1")]
    public async Task Start_up_tells_the_application_where_it_is()
    {
        var template = (await Stacks.Primary(Stacks.ProdAr)).Get(Types.LaunchTemplate, "booking-green");

        var script = Encoding.UTF8.GetString(Convert.FromBase64String(template.Text("userData")));

        Assert.Contains(
            """
            BARBERPRO_ENVIRONMENT=prod-ar
            BARBERPRO_SERVICE=booking
            BARBERPRO_GROUP=barberpro-prod-ar-booking-green
            BARBERPRO_REGION=us-east-1
            PORT=3000
            TZ=America/Argentina/Buenos_Aires
            BARBERPRO_QUEUE_URL=https://sqs.us-east-1.amazonaws.com/111122223333/barberpro-prod-ar-booking
            END
            """,
            script,
            StringComparison.Ordinal);
        Assert.Contains("-c ssm:/barberpro/prod-ar/agent/booking\n", script, StringComparison.Ordinal);
    }

    [Theory, EveryStack]
    [Requirement("COST-4")]
    public async Task What_a_group_launches_carries_all_eight_tags(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.LaunchTemplate), template =>
        {
            var tagged = template.Value("tagSpecifications")!.Items;
            Assert.Equal(["instance", "volume", "network-interface", "spot-instances-request"], tagged.Select(item => item["resourceType"]!.Text));
            Assert.All(tagged, item => Assert.Equal(TagKeys, item["tags"]!.Members.Select(tag => tag.Name)));
        });
    }

    [Theory, EveryStack]
    [Requirement("COST-4")]
    public async Task A_group_hands_all_eight_tags_to_its_instances(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Group), group => Assert.Equal(TagKeys, group.Value("tags")!.Items.Select(tag => tag["key"]!.Text)));
        Assert.All(graph.OfType(Types.Group), group => Assert.All(group.Value("tags")!.Items, tag => Assert.True(tag["propagateAtLaunch"]!.Flag)));
    }

    [Fact]
    [Requirement("COST-4")]
    public async Task The_bill_of_a_fleet_is_its_service_s()
    {
        var template = (await Stacks.Primary(Stacks.ProdAr)).Get(Types.LaunchTemplate, "api-blue");

        var expected = new[] { "barberpro-ar", "prod-ar", "AR", "platform-team", "BarberPro", "us-east-1", "api", "barbershop" };
        Assert.Equal(expected, template.Value("tagSpecifications")!.Items[0]["tags"]!.Members.Select(tag => tag.Value.Text));
    }
}
