using System.Text.RegularExpressions;
using BarberPro.Cli;
using YamlDotNet.RepresentationModel;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>What the pipelines of users do with the command, with Pulumi and with secrets.</summary>
public sealed class DeploymentTests
{
    private const string Deploy = ".github/workflows/deploy.yml";

    private static readonly Regex Secret = new(@"\$\{\{\s*secrets\.");

    public static TheoryData<string> Scripts => [.. Paths];

    private static IEnumerable<string> Paths =>
        RepositoryFiles.All.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal) || path.StartsWith(".ci/", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_call_of_the_command_is_one_that_it_understands(string path)
    {
        var calls = CommandLines.In(RepositoryFiles.Read(path));

        Assert.All(calls, arguments => Assert.True(CommandLine.ErrorsIn(arguments).Count == 0, $"{string.Join(' ', arguments)}: {string.Join(' ', CommandLine.ErrorsIn(arguments))}"));
    }

    [Fact]
    public void The_calls_are_found_at_all()
    {
        var verbs = Paths.SelectMany(path => CommandLines.In(RepositoryFiles.Read(path))).Select(arguments => arguments[0]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["check", "diff", "explain", "gate", "simulate", "weights"], verbs);
    }

    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void Secrets_reach_a_step_by_its_environment_and_no_command_line(string path)
    {
        var workflow = new Workflow(path);

        var holders = workflow.Steps.Where(step => Secret.IsMatch(step.ToString())).ToList();

        Assert.DoesNotContain(workflow.Steps, step => Workflow.Text(step, "run") is { } run && (run.Contains("secrets.", StringComparison.Ordinal) || Regex.IsMatch(run, @"(echo|printf|env\b|set -x).*TOKEN")));
        Assert.All(holders, step => Assert.StartsWith("pulumi ", Workflow.Text(step, "run"), StringComparison.Ordinal));
        Assert.DoesNotMatch(Secret, string.Join('\n', RepositoryFiles.Read(path).Split('\n').Where(line => !Regex.IsMatch(line, @"^          CLOUDFLARE_API_TOKEN: \$\{\{ secrets\.CLOUDFLARE_(API|READ)_TOKEN \}\}$"))));
    }

    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void What_others_wrote_is_no_part_of_a_script(string path) =>
        Assert.DoesNotContain(new Workflow(path).Steps, step => Workflow.Text(step, "run")?.Contains("${{", StringComparison.Ordinal) == true);

    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void The_cloud_is_entered_with_a_role_for_a_while(string path)
    {
        var keys = new[] { "aws-access-key-id", "aws-secret-access-key", "AWS_SECRET_ACCESS_KEY", "PULUMI_CONFIG_PASSPHRASE" };
        var workflow = new Workflow(path);

        Assert.DoesNotContain(keys, RepositoryFiles.Read(path).Contains);
        Assert.All(
            workflow.Jobs.Where(job => Steps(job).Any(step => Workflow.Text(step, "uses")?.StartsWith("aws-actions/", StringComparison.Ordinal) == true)),
            job => Assert.Equal("write", Workflow.Text(Workflow.Mapping(job, "permissions"), "id-token")));
    }

    /// <summary>GitHub's token tells what started a job, and each role of bootstrap takes one kind of job.</summary>
    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void A_job_takes_the_role_that_lets_it_in(string path)
    {
        var workflow = new Workflow(path);
        foreach (var job in workflow.Jobs)
        {
            var expected = Workflow.Optional(job, "environment") is not null ? "DEPLOY_ROLE"
                : Workflow.Optional(Workflow.Mapping(workflow.Root, "on"), "pull_request") is not null ? "PREVIEW_ROLE_"
                : "DRIFT_ROLE_";
            var taken = Steps(job).Where(step => Workflow.Text(step, "uses")?.StartsWith("aws-actions/", StringComparison.Ordinal) == true)
                .Select(step => Workflow.Text(Workflow.Mapping(step, "with"), "role-to-assume")!)
                .SelectMany(role => role == "${{ vars[matrix.role] }}" ? Included(job, "role") : [role.Replace("${{ vars.", "", StringComparison.Ordinal)]);

            Assert.All(taken, role => Assert.StartsWith(expected, role, StringComparison.Ordinal));
        }
    }

    /// <summary>Each environment has an account of its own, and so a bucket of its own.</summary>
    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void A_stack_s_state_is_looked_for_in_its_own_account(string path)
    {
        foreach (var job in new Workflow(path).Jobs.Where(job => Steps(job).Any(step => Workflow.Text(step, "run")?.StartsWith("pulumi ", StringComparison.Ordinal) == true)))
        {
            var backend = Workflow.Text(Workflow.Mapping(job, "env"), "PULUMI_BACKEND_URL");
            var runs = Steps(job).Select(step => Workflow.Text(step, "run")).OfType<string>().Where(run => run.StartsWith("pulumi ", StringComparison.Ordinal));
            if (backend == "${{ vars[matrix.backend] }}")
            {
                Assert.Equal(Included(job, "stack").Select(Variable), Included(job, "backend"));
                Assert.All(runs, run => Assert.Contains("--stack \"$STACK\"", run, StringComparison.Ordinal));
            }
            else
            {
                Assert.All(runs, run => Assert.Equal($"${{{{ vars.{Variable(Regex.Match(run, "--stack (\\S+)").Groups[1].Value)} }}}}", backend));
            }
        }

        static string Variable(string stack) => $"BACKEND_{stack.ToUpperInvariant().Replace('-', '_')}";
    }

    [Theory]
    [InlineData(".github/workflows/pull-request.yml")]
    [InlineData(".github/workflows/drift.yml")]
    public void Every_stack_has_its_turn(string path)
    {
        foreach (var job in new Workflow(path).Jobs.Where(job => Workflow.Optional(job, "strategy") is not null))
        {
            var matrix = Workflow.Mapping(Workflow.Mapping(job, "strategy"), "matrix");
            var stacks = Workflow.Optional(matrix, "stack") is YamlSequenceNode names ? names.Select(name => name.ToString()) : ((YamlSequenceNode)matrix["include"]).Select(entry => entry["stack"].ToString());

            Assert.Equal(Stacks.Lasting, stacks);
        }
    }

    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void The_installed_Pulumi_is_one_that_the_project_takes(string path)
    {
        var asked = Regex.Match(RepositoryFiles.Read("Pulumi.yaml"), "requiredPulumiVersion: \">=(.+)\"").Groups[1].Value;

        var installed = new Workflow(path).Steps.Where(step => Workflow.Text(step, "uses")?.StartsWith("pulumi/actions@", StringComparison.Ordinal) == true);

        Assert.All(installed, step => Assert.Equal($"^{asked}", Workflow.Text(Workflow.Mapping(step, "with"), "pulumi-version")));
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod-ar")]
    public void What_is_deployed_is_the_plan_that_passed_the_gate(string stack)
    {
        var runs = new Workflow(Deploy).Steps.Select(step => Workflow.Text(step, "run")).OfType<string>().ToList();

        var plan = runs.FindIndex(run => run.StartsWith($"pulumi preview --stack {stack} ", StringComparison.Ordinal) && run.Contains("--save-plan plan.json", StringComparison.Ordinal));
        var gate = runs.FindIndex(run => run.Contains($"-- gate {stack} --preview preview.json", StringComparison.Ordinal));
        var deployed = runs.FindIndex(run => run.StartsWith($"pulumi up --stack {stack} ", StringComparison.Ordinal) && run.EndsWith("--plan plan.json", StringComparison.Ordinal));

        Assert.True(plan >= 0 && plan < gate && gate < deployed, $"{plan}, {gate}, {deployed}");
        Assert.Equal(2, runs.Count(run => run.StartsWith("pulumi up ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Production_waits_for_its_reviewers_and_for_dev()
    {
        var jobs = Workflow.Mapping(new Workflow(Deploy).Root, "jobs");

        Assert.Equal("prod-ar", Workflow.Text(Workflow.Mapping(jobs, "prod-ar"), "environment"));
        Assert.Equal("plan", Workflow.Text(Workflow.Mapping(jobs, "prod-ar"), "needs"));
        Assert.Equal("dev", Workflow.Text(Workflow.Mapping(jobs, "plan"), "needs"));
        Assert.Null(Workflow.Text(Workflow.Mapping(jobs, "plan"), "environment"));
    }

    [Fact]
    public void A_watch_is_over_before_its_job_is()
    {
        var longest = Stacks.All.SelectMany(stack => Stacks.Policy(stack).Delivery.Shift.Steps).Max(step => step.Wait);
        var limit = int.Parse(Workflow.Text(Workflow.Mapping(Workflow.Mapping(new Workflow(Deploy).Root, "jobs"), "watch"), "timeout-minutes")!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(longest + TimeSpan.FromMinutes(4) < TimeSpan.FromMinutes(limit));
    }

    private static IEnumerable<string> Included(YamlMappingNode job, string key) =>
        ((YamlSequenceNode)Workflow.Mapping(Workflow.Mapping(job, "strategy"), "matrix")["include"]).Select(entry => entry[key].ToString());

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();
}
