using System.Text.Json;

using BarberPro.Bootstrap.Access;
using BarberPro.Graph.Rules;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Bootstrap;

public sealed class PipelineRoleTests
{
    // IAM's quota of a role's inline policies together, white space apart.
    private const int MostCharacters = 10_240;

    // The same of a managed policy.
    private const int MostCharactersOfPolicy = 6_144;

    public static TheoryData<string> Environments => BootstrapStacks.Environments;

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task GitHub_s_tokens_are_taken_and_made_out_to_AWS(string environment)
    {
        var provider = (await BootstrapStacks.Graph(environment)).OfType("aws:iam/openIdConnectProvider:OpenIdConnectProvider").Single();

        Assert.Equal("https://token.actions.githubusercontent.com", provider.Text("url"));
        Assert.Equal(["sts.amazonaws.com"], provider.Value("clientIdLists")!.Items.Select(audience => audience.Text));
    }

    [Theory]
    [InlineData("preview", "repo:barberpro/infra:pull_request")]
    [InlineData("drift", "repo:barberpro/infra:ref:refs/heads/main")]
    [InlineData("deploy", "repo:barberpro/infra:environment:prod-ar")]
    public async Task A_role_is_for_one_kind_of_pipeline_whose_claims_are_compared_whole(string role, string subject)
    {
        var trust = Assert.Single(Statements((await BootstrapStacks.Graph(Stacks.ProdAr)).Get(Types.Role, role).Text("assumeRolePolicy")!));

        Assert.Equal("sts:AssumeRoleWithWebIdentity", trust.GetProperty("Action").GetString());
        Assert.Contains(":oidc-provider/", trust.GetProperty("Principal").GetProperty("Federated").GetString(), StringComparison.Ordinal);
        var condition = Assert.Single(trust.GetProperty("Condition").EnumerateObject());
        Assert.Equal("StringEquals", condition.Name);
        Assert.Equal(subject, condition.Value.GetProperty($"{PipelineTrust.Issuer}:sub").GetString());
        Assert.Equal(PipelineTrust.Audience, condition.Value.GetProperty($"{PipelineTrust.Issuer}:aud").GetString());
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Preview_and_drift_only_read_and_can_write_no_lock(string environment)
    {
        var graph = await BootstrapStacks.Graph(environment);
        foreach (var role in new[] { "preview", "drift" })
        {
            var actions = Statements(graph.Get(Types.RolePolicy, role).Text("policy")!).SelectMany(Actions).ToArray();

            Assert.All(actions, action => Assert.Matches(":(Describe|Get|List|View|Decrypt$)", action));
            Assert.DoesNotContain(actions, action => action is "s3:*" or "*" || action.EndsWith(":*", StringComparison.Ordinal) || action.StartsWith("kms:Generate", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task A_pull_request_reads_no_secret_s_value_and_no_bucket_but_the_state(string environment)
    {
        var statements = Statements((await BootstrapStacks.Graph(environment)).Get(Types.RolePolicy, "preview").Text("policy")!).ToArray();

        Assert.DoesNotContain(statements.SelectMany(Actions), action => action == "secretsmanager:GetSecretValue");
        var reads = statements.Where(statement => Actions(statement).Contains("s3:GetObject")).ToArray();
        Assert.EndsWith($"-state-{Stacks.Policy(environment).Platform.Account}/*", Assert.Single(reads).GetProperty("Resource").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task A_deployment_stays_in_the_stack_s_regions_and_passes_roles_to_named_services_alone(string environment)
    {
        var statements = Statements((await BootstrapStacks.Graph(environment)).Get(Types.RolePolicy, "deploy").Text("policy")!).ToArray();
        var stack = Stacks.Policy(environment);

        var wide = statements.Where(statement => !Denies(statement) && Actions(statement).Any(action => action.EndsWith(":*", StringComparison.Ordinal))).ToArray();
        Assert.Equal(
            stack.Recovery.Standby.Select(standby => standby.Region).Append(stack.Platform.Regions.Primary).Order(StringComparer.Ordinal),
            wide.Select(statement => statement.GetProperty("Condition").GetProperty("StringEquals").GetProperty("aws:RequestedRegion").GetString()!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(wide.SelectMany(Actions), action => action is "*" or "iam:*" or "sts:*" or "organizations:*");
        var passes = statements.Where(statement => Actions(statement).Contains("iam:PassRole")).ToArray();
        Assert.All(passes, statement => Assert.EndsWith(".amazonaws.com", statement.GetProperty("Condition").GetProperty("StringEquals").GetProperty("iam:PassedToService").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task A_deployment_cannot_widen_its_own_role_or_lose_the_state(string environment)
    {
        var denied = Statements((await BootstrapStacks.Graph(environment)).Get(Types.RolePolicy, "deploy").Text("policy")!).Where(Denies).ToArray();

        Assert.Equal(["LeaveRolesOfPipelines", "LeaveState", "LeaveKeys"], denied.Select(statement => statement.GetProperty("Sid").GetString()));
        Assert.Equal($"arn:aws:iam::{Stacks.Policy(environment).Platform.Account}:role/barberpro-{environment}-pipeline-*", denied[0].GetProperty("Resource").GetString());
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task A_deployment_makes_roles_within_the_boundary_and_on_its_own_path_alone(string environment)
    {
        var graph = await BootstrapStacks.Graph(environment);
        var boundary = graph.Outputs["boundary"]!.Text;
        var granted = Statements(graph.Get(Types.RolePolicy, "deploy").Text("policy")!).Where(statement => !Denies(statement)).ToArray();

        foreach (var statement in granted.Where(statement => Actions(statement).Any(action => action.StartsWith("iam:", StringComparison.Ordinal) && !action.StartsWith("iam:Get", StringComparison.Ordinal) && !action.StartsWith("iam:List", StringComparison.Ordinal) && action != "iam:CreateServiceLinkedRole")))
        {
            Assert.All(Resources(statement), arn => Assert.EndsWith($"/barberpro/{environment}/*", arn, StringComparison.Ordinal));
        }

        string[] granting = ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"];
        Assert.All(granting, action => Assert.Equal(
            boundary,
            Assert.Single(granted, statement => Actions(statement).Contains(action)).GetProperty("Condition").GetProperty("StringEquals").GetProperty("iam:PermissionsBoundary").GetString()));
        Assert.DoesNotContain(granted.SelectMany(Actions), action => action is "iam:DeleteRolePermissionsBoundary" or "iam:SetDefaultPolicyVersion" or "iam:*");
    }

    /// <summary>The two programs know each other by these names only.</summary>
    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Every_role_of_the_platform_is_one_that_a_deployment_can_make(string environment)
    {
        var boundary = (await BootstrapStacks.Graph(environment)).Outputs["boundary"]!.Text;

        (await Stacks.Graph(environment)).ShouldAllHave(Types.Role, new { path = $"/barberpro/{environment}/", permissionsBoundary = boundary });
        Assert.DoesNotContain($"/barberpro/{environment}/", boundary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task The_boundary_leads_out_of_no_limit_of_the_pipeline(string environment)
    {
        var graph = await BootstrapStacks.Graph(environment);
        var policy = graph.Get("aws:iam/policy:Policy", "boundary");
        var denied = Statements(policy.Text("policy")!).Where(Denies).ToArray();

        Assert.True(policy.Options.Protect);
        Assert.Equal(["NoIdentities", "NoFurtherRights", "NoOtherAccounts", "NoState", "NoKeys"], denied.Select(statement => statement.GetProperty("Sid").GetString()));
        Assert.All(new[] { "iam:Create*", "iam:Put*", "iam:Update*", "sts:AssumeRole*", "s3:*", "kms:*" }, action => Assert.Contains(action, denied.SelectMany(Actions)));
        Assert.InRange(policy.Text("policy")!.Length, 1, MostCharactersOfPolicy);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Every_service_that_the_platform_declares_something_of_may_be_deployed_to(string environment)
    {
        // Modules of the Pulumi provider beside the prefixes of their actions.
        var prefixes = new Dictionary<string, string>
        {
            ["accessanalyzer"] = "access-analyzer",
            ["cloudwatch"] = "cloudwatch",
            ["costexplorer"] = "ce",
            ["ebs"] = "ec2",
            ["iam"] = "iam",
            ["kinesis"] = "firehose",
            ["lb"] = "elasticloadbalancing",
            ["resourcegroups"] = "resource-groups",
            ["vpc"] = "ec2",
        };
        var used = (await Stacks.Graph(environment)).Resources
            .Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal))
            .Select(node => node.Type.Split(':', '/')[1])
            .Select(module => prefixes.GetValueOrDefault(module, module))
            .Distinct();

        Assert.Empty(used.Except([.. BootstrapStacks.Policy.Pipelines.Manages, "iam"]));
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task The_platform_s_own_rules_on_access_and_encryption_hold_here_too(string environment)
    {
        string[] codes = ["BP-IA-01", "BP-IA-03", "BP-IA-12", "BP-KM-01", "BP-KM-02", "BP-KM-03", "BP-KM-04", "BP-ST-01", "BP-ST-02", "BP-ST-03", "BP-ST-04", "BP-ST-07", "BP-ST-08"];
        var results = RuleRun.Of(new(await BootstrapStacks.Graph(environment), Stacks.Policy(environment)), RuleBook.All.Where(rule => codes.Contains(rule.Card.Code)));

        Assert.Empty(results.SelectMany(result => result.Violations).Select(violation => $"{violation.Rule.Code} {violation.Node}"));
        Assert.Equal(3, results.Single(result => result.Rule.Code == "BP-IA-12").Compliant);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Access_documents_fit_IAM_s_quota(string environment) =>
        Assert.All((await BootstrapStacks.Graph(environment)).OfType(Types.RolePolicy), policy => Assert.InRange(policy.Text("policy")!.Length, 1, MostCharacters));

    private static IEnumerable<JsonElement> Statements(string document) => JsonDocument.Parse(document).RootElement.GetProperty("Statement").EnumerateArray();

    private static bool Denies(JsonElement statement) => statement.GetProperty("Effect").GetString() == "Deny";

    private static IEnumerable<string> Actions(JsonElement statement) => Texts(statement.GetProperty("Action"));

    private static IEnumerable<string> Resources(JsonElement statement) => Texts(statement.GetProperty("Resource"));

    private static IEnumerable<string> Texts(JsonElement one) =>
        one.ValueKind == JsonValueKind.Array ? one.EnumerateArray().Select(text => text.GetString()!) : [one.GetString()!];
}
