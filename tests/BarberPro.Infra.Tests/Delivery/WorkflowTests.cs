using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace BarberPro.Infra.Tests.Delivery;

public sealed class WorkflowTests
{
    /// <summary>What a runner has without any step, and what the steps install.</summary>
    private static readonly string[] KnownTools = ["dotnet", "gh", "git", "jq", "mkdir", "node", "npm", "pulumi", "rm", "tee"];

    private static readonly Regex PinnedAction = new(@"^ +(?:- )?uses: [\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$");
    private static readonly Regex Quoted = new(@"'[^']*'|""[^""]*""");
    private static readonly Regex Assignment = new(@"^\w+=\$\(");
    private static readonly Regex Connective = new(@"\|\|?|&&|;");

    /// <summary>What jobs may do beyond reading the sources: roles of the cloud, and where their results go.</summary>
    private static readonly Dictionary<string, string[]> Permissions = new()
    {
        ["pull-request/proof"] = ["security-events: write"],
        ["pull-request/preview"] = ["id-token: write"],
        ["pull-request/comment"] = ["pull-requests: write"],
        ["deploy/dev"] = ["id-token: write"],
        ["deploy/plan"] = ["id-token: write"],
        ["deploy/prod-ar"] = ["id-token: write"],
        ["deploy/watch"] = ["id-token: write"],
        ["drift/drift"] = ["id-token: write", "issues: write"],
        ["freshness/sources"] = ["id-token: write"],
    };

    public static TheoryData<string> Workflows
        => [.. RepositoryFiles.All.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_by_commit_with_its_version_beside_it(string path)
    {
        var workflow = new Workflow(path);

        var loose = workflow.Steps.Select(step => Workflow.Optional(step, "uses")).OfType<YamlScalarNode>()
            .Select(workflow.LineOf)
            .Where(line => !PinnedAction.IsMatch(line));

        Assert.Empty(loose);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_token_may_read_the_sources_and_what_a_job_cannot_do_without(string path)
    {
        var workflow = new Workflow(path);

        Assert.Equal(["contents: read"], Granted(workflow.Root));
        foreach (var (name, job) in Workflow.Mapping(workflow.Root, "jobs"))
        {
            var more = Permissions.GetValueOrDefault($"{Path.GetFileNameWithoutExtension(path)}/{name}");
            var granted = Workflow.Optional((YamlMappingNode)job, "permissions") is null ? null : Granted((YamlMappingNode)job);
            Assert.Equal(more is null ? null : ["contents: read", .. more], granted);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_checkout_leaves_no_token_behind(string path)
    {
        var checkouts = new Workflow(path).Steps.Where(step => Workflow.Text(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true).ToList();

        Assert.NotEmpty(checkouts);
        Assert.All(checkouts, step => Assert.Equal("false", Workflow.Text(Workflow.Mapping(step, "with"), "persist-credentials")));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_job_ends_within_half_an_hour_on_a_named_system(string path)
    {
        var jobs = new Workflow(path).Jobs;

        // What deploys waits for databases, and is never cut off by a newer run.
        Assert.All(jobs, job => Assert.InRange(int.Parse(Workflow.Text(job, "timeout-minutes") ?? "0", CultureInfo.InvariantCulture), 1, Workflow.Optional(job, "environment") is null ? 30 : 120));
        Assert.All(jobs, job => Assert.Matches(@"^ubuntu-\d\d\.\d\d$", Workflow.Text(job, "runs-on")));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_newer_run_of_the_same_branch_stops_the_older_one_unless_it_deploys(string path)
    {
        var concurrency = Workflow.Mapping(new Workflow(path).Root, "concurrency");

        Assert.Contains("${{ github.ref }}", Workflow.Text(concurrency, "group"), StringComparison.Ordinal);
        Assert.Equal(path.EndsWith("/deploy.yml", StringComparison.Ordinal) ? "false" : "true", Workflow.Text(concurrency, "cancel-in-progress"));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_command_is_a_script_of_this_repository_or_a_tool_of_the_runner(string path)
    {
        var commands = new Workflow(path).Steps.Select(step => Workflow.Text(step, "run")).OfType<string>().SelectMany(FirstWords).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.True(KnownTools.Contains(command) || RepositoryFiles.All.Contains(command), $"{path}: what is '{command}'?"));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_failing_command_in_a_pipe_fails_its_step(string path)
    {
        var workflow = new Workflow(path);

        var shell = Workflow.Text(Workflow.Mapping(Workflow.Mapping(workflow.Root, "defaults"), "run"), "shell");

        // GitHub adds `-o pipefail` to a shell that is named, not to the one that it takes by itself.
        Assert.Equal("bash", shell);
        Assert.DoesNotContain(workflow.Steps, step => Workflow.Optional(step, "shell") is not null);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_installed_SDK_is_of_the_line_that_global_json_asks_for(string path)
    {
        using var global = JsonDocument.Parse(RepositoryFiles.Read("global.json"));
        var asked = Version.Parse(global.RootElement.GetProperty("sdk").GetProperty("version").GetString()!);

        var installed = new Workflow(path).Steps.Where(step => Workflow.Text(step, "uses")?.StartsWith("actions/setup-dotnet@", StringComparison.Ordinal) == true)
            .Select(step => Workflow.Text(Workflow.Mapping(step, "with"), "dotnet-version"))
            .ToList();

        Assert.NotEmpty(installed);
        Assert.All(installed, version => Assert.Equal($"{asked.Major}.{asked.Minor}.x", version));
    }

    [Fact]
    public void Every_push_to_main_and_every_pull_request_runs_the_check_and_compares_the_feed()
    {
        var workflow = new Workflow(".github/workflows/ci.yml");

        var events = Workflow.Mapping(workflow.Root, "on");
        var commands = workflow.Steps.Select(step => Workflow.Text(step, "run")).ToList();

        Assert.Equal(["main"], ((YamlSequenceNode)events["push"]["branches"]).Select(branch => branch.ToString()));
        Assert.Equal("", events["pull_request"].ToString());
        Assert.Contains(".ci/run", commands);
        Assert.Contains("sdks/pack --check", commands);
    }

    private static IEnumerable<string> Granted(YamlMappingNode node) => Workflow.Mapping(node, "permissions").Select(pair => $"{pair.Key}: {pair.Value}");

    /// <summary>The first word of each command of a script: of every line, and after every pipe and connective; of the command whose output is assigned.</summary>
    private static IEnumerable<string> FirstWords(string script)
        => script.Replace("\\\n", " ", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => Connective.Split(Quoted.Replace(line, "''")))
            .Select(command => Assignment.Replace(command.Trim(), "").Split(' ')[0]);
}
