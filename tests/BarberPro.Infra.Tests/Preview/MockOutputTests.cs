using System.Text.RegularExpressions;

using BarberPro.Infra.Tests.Infra;
using BarberPro.Preview;

using Pulumi;
using static BarberPro.Infra.Tests.Preview.SamplePrograms;

namespace BarberPro.Infra.Tests.Preview;

/// <summary>What the recorder makes up where a cloud would answer.</summary>
public sealed class MockOutputTests
{
    private static readonly Regex Arn = new("^arn:aws:[a-z0-9-]+:([a-z]{2}-[a-z]+-[0-9])?:([0-9]{12})?:.+$");

    [Theory]
    [EveryStack]
    public async Task Every_ARN_of_a_real_stack_is_valid_and_in_its_region_and_account(string stack)
    {
        var account = Stacks.Policy(stack).Platform.Account;
        var graph = await Stacks.Graph(stack);

        foreach (var node in graph.Resources.Where(node => node.Outputs["arn"] is not null))
        {
            var arn = node.Outputs["arn"]!.Text!;
            var match = Arn.Match(arn);
            Assert.True(match.Success, $"{node}: {arn}");
            Assert.True(match.Groups[1].Value.Length == 0 || match.Groups[1].Value == node.Region, $"{node} in {node.Region}: {arn}");
            Assert.True(match.Groups[2].Value.Length == 0 || match.Groups[2].Value == account, $"{node}: {arn}");
        }
    }

    [Theory]
    [EveryStack]
    public async Task No_two_resources_of_a_real_stack_have_one_ARN(string stack)
    {
        // What shows an ARN that it was given, the policy of a topic for instance, is about another resource and has none of its own.
        var arns = (await Stacks.Graph(stack)).Resources
            .Where(node => node.Outputs["arn"]?.Text is { } arn && !node.Inputs.Leaves().Any(leaf => leaf.Value.Text == arn))
            .Select(node => node.Outputs["arn"]!.Text)
            .ToArray();

        Assert.NotEmpty(arns);
        Assert.Equal(arns.Length, arns.Distinct().Count());
    }

    [Theory]
    [InlineData("vpc", "^vpc-0[0-9a-f]{16}$")]
    [InlineData("subnet", "^subnet-0[0-9a-f]{16}$")]
    [InlineData("group", "^sg-0[0-9a-f]{16}$")]
    [InlineData("queue", "^https://sqs\\.sa-east-1\\.amazonaws\\.com/111122223333/queue-[0-9a-f]{7}$")]
    [InlineData("web", "^arn:aws:elasticloadbalancing:sa-east-1:111122223333:loadbalancer/app/web-[0-9a-f]{7}/[0-9a-f]{16}$")]
    [InlineData("https", "^arn:aws:elasticloadbalancing:sa-east-1:111122223333:listener/app/web-[0-9a-f]{7}/[0-9a-f]{16}/[0-9a-f]{16}$")]
    [InlineData("key", "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$")]
    [InlineData("role", "^given$")]
    public async Task Ids_look_like_those_of_the_cloud(string name, string pattern)
    {
        var graph = await GraphRecorder.RecordAsync(Program);

        Assert.Matches(pattern, graph.Named(name).Outputs["id"]!.Text);
    }

    [Fact]
    public async Task A_load_balancer_has_a_DNS_name_in_its_region()
    {
        var graph = await GraphRecorder.RecordAsync(Program);

        Assert.Matches("^web-[0-9a-f]{7}-[0-9]{10}\\.sa-east-1\\.elb\\.amazonaws\\.com$", graph.Named("web").Outputs["dnsName"]!.Text);
    }

    [Fact]
    public async Task A_certificate_has_a_record_for_each_of_its_names()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
            _ = new Pulumi.Aws.Acm.Certificate("tls", new() { DomainName = "example.com", SubjectAlternativeNames = { "*.example.com", "other.org" }, ValidationMethod = "DNS" }));

        var proofs = graph.Named("tls").Outputs["domainValidationOptions"]!.Items;
        Assert.Equal(["example.com", "*.example.com", "other.org"], proofs.Select(proof => proof["domainName"]?.Text));
        Assert.Equal(proofs[0]["resourceRecordName"], proofs[1]["resourceRecordName"]);
        Assert.NotEqual(proofs[0]["resourceRecordName"], proofs[2]["resourceRecordName"]);
    }

    [Fact]
    public async Task A_resource_of_a_family_that_nobody_described_still_has_an_ARN()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Pulumi.Aws.ResourceGroups.Group("shop", new()));

        Assert.Matches("^arn:aws:resourcegroups:us-east-1:123456789012:group/shop-[0-9a-f]{7}$", graph.Named("shop").Outputs["arn"]!.Text);
    }

    [Fact]
    public async Task Another_region_gives_other_ids()
    {
        var here = await GraphRecorder.RecordAsync(() => _ = new Pulumi.Aws.Ec2.Vpc("vpc", new(), new() { Provider = Provider("p", "us-east-1") }));
        var there = await GraphRecorder.RecordAsync(() => _ = new Pulumi.Aws.Ec2.Vpc("vpc", new(), new() { Provider = Provider("p", "sa-east-1") }));

        Assert.NotEqual(here.Named("vpc").Outputs["id"], there.Named("vpc").Outputs["id"]);
    }

    [Fact]
    public async Task What_the_program_asks_for_is_not_overruled()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Pulumi.Aws.Ec2.DefaultSecurityGroup("closed", new() { VpcId = "vpc-1" }));

        Assert.Equal("vpc-1", graph.Named("closed").Outputs["vpcId"]?.Text);
    }

    private static void Program()
    {
        var inside = new CustomResourceOptions { Provider = Provider("primary", "sa-east-1") };
        var vpc = new Pulumi.Aws.Ec2.Vpc("vpc", new() { CidrBlock = "10.0.0.0/16" }, inside);
        _ = new Pulumi.Aws.Ec2.Subnet("subnet", new() { VpcId = vpc.Id }, inside);
        _ = new Pulumi.Aws.Ec2.SecurityGroup("group", new() { VpcId = vpc.Id }, inside);
        _ = new Pulumi.Aws.Sqs.Queue("queue", new(), inside);
        _ = new Pulumi.Aws.Kms.Key("key", new(), inside);
        _ = new Pulumi.Aws.Iam.Role("role", new() { Name = "given", AssumeRolePolicy = "{}" }, inside);
        var web = new Pulumi.Aws.LB.LoadBalancer("web", new(), inside);
        _ = new Pulumi.Aws.LB.Listener("https", new() { LoadBalancerArn = web.Arn, DefaultActions = { new Pulumi.Aws.LB.Inputs.ListenerDefaultActionArgs { Type = "x" } } }, inside);
    }
}
