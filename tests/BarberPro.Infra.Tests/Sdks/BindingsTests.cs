using System.Collections.Immutable;
using System.Reflection;
using Moq;
using Pulumi;
using Pulumi.Aws.AutoScaling;
using Pulumi.Aws.AutoScaling.Inputs;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Iam;
using Pulumi.Aws.LB;
using Pulumi.Aws.S3;
using Pulumi.Aws.WafV2;
using Pulumi.Aws.WafV2.Inputs;
using Pulumi.Cloudflare;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks;

/// <summary>What programs lean on in the bindings, asked in API that the official packages have too.</summary>
public sealed class BindingsTests
{
    private static readonly WebAclVisibilityConfigArgs Visible = new() { MetricName = "edge", CloudwatchMetricsEnabled = true, SampledRequestsEnabled = true };
    private static readonly WebAclRuleVisibilityConfigArgs VisibleRule = new() { MetricName = "rate", CloudwatchMetricsEnabled = true, SampledRequestsEnabled = true };

    private static readonly WebAclRuleStatementArgs RateOutsideTheLoadTest = new()
    {
        RateBasedStatement = new WebAclRuleStatementRateBasedStatementArgs
        {
            AggregateKeyType = "FORWARDED_IP",
            Limit = 120,
            ScopeDownStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementArgs
            {
                NotStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementNotStatementArgs
                {
                    Statement = new WebAclRuleStatementRateBasedStatementScopeDownStatementArgs
                    {
                        IpSetReferenceStatement = new WebAclRuleStatementRateBasedStatementScopeDownStatementIpSetReferenceStatementArgs { Arn = "arn-of-the-set" },
                    },
                },
            },
        },
    };

    [Fact]
    public async Task A_member_that_is_required_is_named_when_it_is_missing()
    {
        var missing = await Assert.ThrowsAnyAsync<Exception>(() => RecordAsync(() => _ = new Listener("web", new ListenerArgs { LoadBalancerArn = "arn" })));

        Assert.Contains("_defaultActions is required but was not given a value", missing.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(MetricAlarmArgs), "Threshold", typeof(Input<double>))]
    [InlineData(typeof(MetricAlarmArgs), "EvaluationPeriods", typeof(Input<int>))]
    [InlineData(typeof(PolicyTargetTrackingConfigurationArgs), "TargetValue", typeof(Input<double>))]
    [InlineData(typeof(GroupArgs), "MaxSize", typeof(Input<int>))]
    [InlineData(typeof(DnsRecordArgs), "Ttl", typeof(Input<double>))]
    [InlineData(typeof(LoadBalancerMonitorArgs), "Interval", typeof(Input<int>))]
    public void Numbers_are_whole_or_not_as_in_the_schema(Type owner, string member, Type expected)
    {
        var property = owner.GetProperty(member)!;

        Assert.Equal(expected, property.PropertyType);
    }

    [Theory]
    [InlineData(typeof(Listener), "aws:lb/listener:Listener")]
    [InlineData(typeof(Ruleset), "cloudflare:index/ruleset:Ruleset")]
    [InlineData(typeof(Pulumi.Random.RandomPassword), "random:index/randomPassword:RandomPassword")]
    [InlineData(typeof(Pulumi.Aws.Provider), "pulumi:providers:aws")]
    public void A_resource_class_carries_its_type_token(Type resource, string token)
    {
        var attribute = resource.GetCustomAttribute<ResourceTypeAttribute>()!;

        Assert.Equal(token, attribute.Type);
    }

    [Fact]
    public async Task Renamed_members_keep_their_wire_names()
    {
        var recorded = await RecordAsync(() =>
        {
            _ = new Bucket("logs", new BucketArgs { BucketName = "barberpro-logs" });
            _ = new Pulumi.Aws.Iam.Policy("deny", new Pulumi.Aws.Iam.PolicyArgs { PolicyDocument = "{}" });
            _ = new Pulumi.Aws.Sqs.RedrivePolicy("dead", new Pulumi.Aws.Sqs.RedrivePolicyArgs { QueueUrl = "url", RedrivePolicyName = "{}" });
        });

        Assert.Equal("barberpro-logs", recorded["logs"]["bucket"]);
        Assert.Equal("{}", recorded["deny"]["policy"]);
        Assert.Equal("{}", recorded["dead"]["redrivePolicy"]);
    }

    [Fact]
    public async Task Enums_travel_as_their_values()
    {
        var recorded = await RecordAsync(() => _ = new Group("web", new GroupArgs
        {
            MinSize = 3,
            MaxSize = 15,
            EnabledMetrics = { Metric.GroupInServiceInstances },
            MetricsGranularity = MetricsGranularity.OneMinute,
        }));

        Assert.Equal(ImmutableArray.Create<object>("GroupInServiceInstances"), recorded["web"]["enabledMetrics"]);
        Assert.Equal("1Minute", recorded["web"]["metricsGranularity"]);
    }

    [Fact]
    public async Task A_plain_password_becomes_secret_in_its_setter()
    {
        var database = new Pulumi.Aws.Rds.InstanceArgs { InstanceClass = "db.r6g.xlarge", Password = "plain" };
        var users = new Pulumi.Aws.ElastiCache.UserArgs { Passwords = { "ignored" } };
        users.Passwords = new[] { "plain" };

        Assert.True(await Output.IsSecretAsync(database.Password.ToOutput()));
        Assert.Equal("plain", await OutputUtilities.GetValueAsync(database.Password.ToOutput()));
        Assert.True(await Output.IsSecretAsync(users.Passwords.ToOutput()));
        Assert.Equal("plain", Assert.Single(await OutputUtilities.GetValueAsync(users.Passwords.ToOutput())));
    }

    [Fact]
    public async Task Documents_are_strings_or_typed_as_the_caller_likes()
    {
        var recorded = await RecordAsync(() =>
        {
            _ = new Role("text", new RoleArgs { AssumeRolePolicy = "{}" });
            _ = new Role("typed", new RoleArgs { AssumeRolePolicy = new Pulumi.Aws.Iam.Inputs.PolicyDocumentArgs { Version = PolicyDocumentVersion.PolicyDocumentVersion_2012_10_17, Statement = new() } });
        });

        Assert.Equal("{}", recorded["text"]["assumeRolePolicy"]);
        Assert.Equal("2012-10-17", Assert.IsType<ImmutableDictionary<string, object>>(recorded["typed"]["assumeRolePolicy"])["Version"]);
    }

    [Fact]
    public async Task Firewall_statements_nest_as_deep_as_a_scope_down_needs()
    {
        var recorded = await RecordAsync(() => _ = new WebAcl("edge", new WebAclArgs
        {
            Scope = "REGIONAL",
            DefaultAction = new WebAclDefaultActionArgs(),
            VisibilityConfig = Visible,
            Rules = { new WebAclRuleArgs { Name = "rate", Priority = 1, VisibilityConfig = VisibleRule, Statement = RateOutsideTheLoadTest } },
        }));

        var statement = Assert.IsType<ImmutableArray<object>>(recorded["edge"]["rules"])[0];
        foreach (var step in "statement rateBasedStatement scopeDownStatement notStatement statement ipSetReferenceStatement arn".Split(' '))
        {
            statement = Assert.IsType<ImmutableDictionary<string, object>>(statement)[step];
        }

        Assert.Equal("arn-of-the-set", statement);
    }

    /// <summary>Runs a program under mocks; the inputs of each resource by its name.</summary>
    private static async Task<IReadOnlyDictionary<string, ImmutableDictionary<string, object>>> RecordAsync(Action program)
    {
        var recorded = new Dictionary<string, ImmutableDictionary<string, object>>();
        var mocks = new Mock<IMocks>();
        _ = mocks.Setup(one => one.NewResourceAsync(It.IsAny<MockResourceArgs>())).ReturnsAsync((MockResourceArgs resource) =>
        {
            recorded[resource.Name!] = resource.Inputs;
            return ($"{resource.Name}-id", resource.Inputs);
        });
        _ = await Deployment.TestAsync(mocks.Object, new TestOptions { IsPreview = false }, program);
        return recorded;
    }
}
