using BarberPro.Graph;
using BarberPro.Preview;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Iam.Inputs;
using Pulumi.Aws.LB;
using Pulumi.Aws.LB.Inputs;
using Pulumi.Aws.Sqs;

namespace BarberPro.Infra.Tests.Preview;

/// <summary>Where inputs come from.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public async Task Each_item_of_a_list_names_its_own_resource()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var vpc = new Vpc("vpc", new() { CidrBlock = "10.0.0.0/16" });
            var first = new Subnet("first", new() { VpcId = vpc.Id, CidrBlock = "10.0.0.0/24" });
            var second = new Subnet("second", new() { VpcId = vpc.Id, CidrBlock = "10.0.1.0/24" });
            _ = new LoadBalancer("web", new() { Subnets = { second.Id, first.Id } });
        });

        Assert.Equal(["vpcId <- vpc.id"], Shown(graph, "first"));
        Assert.Equal(["subnets[0] <- second.id", "subnets[1] <- first.id"], Shown(graph, "web"));
    }

    [Fact]
    public async Task A_list_that_comes_as_one_output_is_taken_apart_too()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var first = new Queue("first");
            var second = new Queue("second");
            _ = new MetricAlarm("alarm", new() { ComparisonOperator = "x", EvaluationPeriods = 1, AlarmActions = Output.All(first.Arn, second.Arn) });
        });

        Assert.Equal(["alarmActions[0] <- first.arn", "alarmActions[1] <- second.arn"], Shown(graph, "alarm"));
    }

    [Fact]
    public async Task Nested_arguments_are_walked_to_the_last_property()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var targets = new TargetGroup("targets", new() { Port = 80 });
            var balancer = new LoadBalancer("web");
            _ = new Listener("https", new()
            {
                LoadBalancerArn = balancer.Arn,
                DefaultActions =
                {
                    new ListenerDefaultActionArgs
                    {
                        Type = "forward",
                        Forward = new ListenerDefaultActionForwardArgs { TargetGroups = { new ListenerDefaultActionForwardTargetGroupArgs { Arn = targets.Arn } } },
                    },
                },
            });
        });

        Assert.Equal(["defaultActions[0].forward.targetGroups[0].arn <- targets.arn", "loadBalancerArn <- web.arn"], Shown(graph, "https"));
    }

    [Fact]
    public async Task Arguments_that_may_be_text_instead_are_walked_as_well()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var queue = new Queue("queue");
            _ = new RolePolicy("access", new()
            {
                Role = "role",
                Policy = new PolicyDocumentArgs
                {
                    Version = PolicyDocumentVersion.PolicyDocumentVersion_2012_10_17,
                    Statement = { new PolicyStatementArgs { Effect = PolicyStatementEffect.ALLOW, Resource = queue.Arn } },
                },
            });
        });

        Assert.Equal(["policy.Statement[0].Resource <- queue.arn"], Shown(graph, "access"));
    }

    [Fact]
    public async Task An_entry_of_a_map_is_named_by_its_key()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var balancer = new LoadBalancer("web");
            _ = new MetricAlarm("alarm", new() { ComparisonOperator = "x", EvaluationPeriods = 1, Dimensions = { ["LoadBalancer"] = balancer.ArnSuffix, ["Fixed"] = "y" } });
        });

        Assert.Equal(["dimensions.LoadBalancer <- web.arnSuffix"], Shown(graph, "alarm"));
    }

    [Fact]
    public async Task A_computed_value_still_names_its_resources_but_no_output()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var dead = new Queue("dead");
            var other = new Queue("other");
            _ = new Queue("live", new() { RedrivePolicy = Output.Format($"{{\"a\": \"{dead.Arn}\", \"b\": \"{other.Arn}\"}}") });
        });

        Assert.Equal(["redrivePolicy <- dead.?", "redrivePolicy <- other.?"], Shown(graph, "live"));
    }

    [Fact]
    public async Task Where_id_and_ARN_are_equal_the_inputs_name_decides()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var balancer = new LoadBalancer("web");
            var listener = new Listener("https", new() { LoadBalancerArn = balancer.Id, DefaultActions = { new ListenerDefaultActionArgs { Type = "x" } } });
            _ = new Pulumi.Aws.WafV2.WebAclAssociation("shield", new() { ResourceArn = listener.Arn, WebAclArn = "y" });
        });

        Assert.Equal(["loadBalancerArn <- web.arn"], Shown(graph, "https"));
    }

    [Fact]
    public async Task An_output_inside_a_list_of_objects_is_named_by_the_list()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var certificate = new Pulumi.Aws.Acm.Certificate("tls", new() { DomainName = "example.com", ValidationMethod = "DNS" });
            _ = new Pulumi.Aws.Ssm.Parameter("record", new() { Type = "String", Value = certificate.DomainValidationOptions.Apply(all => all[0].ResourceRecordName!) });
        });

        Assert.Equal(["value <- tls.domainValidationOptions"], Shown(graph, "record"));
    }

    [Fact]
    public async Task A_resource_that_the_program_does_not_declare_is_an_error()
    {
        var failure = await Assert.ThrowsAsync<RecordingException>(() => GraphRecorder.RecordAsync(() =>
        {
            var elsewhere = new DependencyResource("urn:pulumi:x::y::aws:sqs/queue:Queue::gone");
            _ = new Queue("q", new(), new() { DependsOn = { elsewhere } });
        }));

        Assert.StartsWith("dependsOn of aws:sqs/queue:Queue q names ", failure.Message, StringComparison.Ordinal);
    }

    private static string[] Shown(ResourceGraph graph, string name) =>
        [.. graph.Named(name).References.Select(reference => $"{reference.Property} <- {graph.Find(reference.Urn)!.Name}.{reference.Output ?? "?"}")];
}
