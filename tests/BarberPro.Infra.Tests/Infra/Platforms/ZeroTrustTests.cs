using System.Text.Json;

using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>Nobody is trusted for where they are: what holds for every group, key and role of every stack and region (SEC-6).</summary>
[Requirement("SEC-6")]
public sealed class ZeroTrustTests
{
    private const string RolePolicy = "aws:iam/rolePolicy:RolePolicy";
    private const string Attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";

    /// <summary>Actions that know no resources, or none that can be named before they exist.</summary>
    private static readonly string[] WithoutResources =
    [
        "backup:PutRestoreValidationResult", "ce:GetCostAndUsage", "cloudwatch:GetMetricData", "cloudwatch:PutMetricData", "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSubnets", "ec2:DescribeTags", "s3:ListAllMyBuckets", "secretsmanager:GetRandomPassword", "ssm:ListCommandInvocations", "ssm:ListCommands", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
    ];

    /// <summary>The only policies of AWS's own (baseline 51).</summary>
    private static readonly string[] Managed =
    [
        "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
        "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
        "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores",
        "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
    ];

    [Theory, EveryStack]
    public async Task Whoever_is_let_in_is_named_by_group_or_by_the_edge_s_list(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Types.Ingress), rule =>
        {
            Assert.True(rule.Value("referencedSecurityGroupId") is not null || rule.Value("prefixListId") is not null, $"{rule} names nobody");
            Assert.True(rule.Value("cidrIpv4") is null && rule.Value("cidrIpv6") is null, $"{rule} names addresses");
            Assert.False(rule.Value("fromPort")!.Number <= 22 && rule.Value("toPort")!.Number >= 22, $"{rule} opens SSH");
        });
        graph.ShouldAllHave(Types.SecurityGroup, new { ingress = (object?)null, egress = (object?)null });
        graph.ShouldAllHave(Types.LaunchTemplate, new { keyName = (string?)null });
    }

    [Theory, EveryStack]
    [Requirement("DR-5")]
    public async Task Every_key_turns_says_who_uses_it_and_can_be_brought_back(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.Key, new { enableKeyRotation = true });
        Assert.All(graph.OfType(Types.Key), key => Assert.True(key.Value("policy") is not null && key.Value("deletionWindowInDays")!.Number >= 7, $"{key}"));
    }

    [Theory, EveryStack]
    public async Task A_role_may_do_named_things_to_named_resources(string stack)
    {
        var statements = (await Stacks.Graph(stack)).OfType(RolePolicy).SelectMany(Statements).ToArray();

        Assert.NotEmpty(statements);
        Assert.All(statements, statement =>
        {
            Assert.All(statement.Actions, action => Assert.Matches("^[a-z0-9-]+:[A-Za-z]+[*]?$", action));
            Assert.True(!statement.Resources.Contains("*") || statement.Actions.All(WithoutResources.Contains), $"{statement.Owner}: {string.Join(' ', statement.Actions)} on *");
        });
    }

    [Theory, EveryStack]
    public async Task Four_policies_of_AWS_s_own_are_attached_and_no_others(string stack) =>
        Assert.Empty((await Stacks.Graph(stack)).OfType(Attachment).Select(node => node.Text("policyArn")).Except(Managed));

    private static IEnumerable<Statement> Statements(ResourceNode node)
    {
        using var document = JsonDocument.Parse(node.Text("policy"));
        return [.. document.RootElement.GetProperty("Statement").EnumerateArray().Select(statement => new Statement(node.Name, List(statement, "Action"), List(statement, "Resource")))];
    }

    private static string[] List(JsonElement statement, string name) => !statement.TryGetProperty(name, out var value)
        ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!] : [.. value.EnumerateArray().Select(item => item.GetString()!)];

    private sealed record Statement(string Owner, string[] Actions, string[] Resources);
}
