namespace BarberPro.Infra.Tests.Cli;

/// <summary>How the command answers those who call it, rightly or wrongly.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("previw")]
    [InlineData("preview")]
    [InlineData("preview", "dev", "prod-ar")]
    [InlineData("preview", "dev", "--format", "xml")]
    [InlineData("graph", "dev", "--formt", "dot")]
    [InlineData("validate", "dev", "--out", "x")]
    [InlineData("check")]
    [InlineData("check", "dev", "--graph", "saved.json")]
    [InlineData("check", "dev", "--format", "xml")]
    [InlineData("diff", "dev")]
    [InlineData("diff", "dev", "prod-ar", "--format", "table")]
    [InlineData("affected")]
    public async Task Wrong_usage_is_told_apart_by_its_exit_code(params string[] args)
    {
        var run = await CommandRun.InProjectAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("--help shows what there is, with examples\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_verb_is_answered_with_the_nearest_one()
    {
        var run = await CommandRun.InProjectAsync("previw", "dev");

        Assert.Contains("preview", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("validate")]
    [InlineData("explain")]
    [InlineData("preview")]
    [InlineData("graph")]
    [InlineData("dashboards")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("affected")]
    [InlineData("gate")]
    [InlineData("weights")]
    [InlineData("rollback")]
    public async Task Help_teaches_with_examples(params string[] verb)
    {
        var run = await CommandRun.InProjectAsync([.. verb, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n  {string.Join(' ', ["barberpro", .. verb])} ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 fine, 1 the policy or the program has problems, 2 wrong usage.", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("validate prod-ar")]
    [InlineData("explain prod-ar fleets.services.web")]
    [InlineData("preview dev --format json")]
    [InlineData("graph dev --format mermaid")]
    [InlineData("check dev --format junit")]
    [InlineData("diff dev prod-ar --format markdown")]
    [InlineData("affected config/base/fleets.yml")]
    public async Task What_the_examples_show_works(string line)
    {
        var run = await CommandRun.InProjectAsync(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("pre", "preview")]
    [InlineData("preview ", "dev")]
    [InlineData("preview ", "prod-ar")]
    [InlineData("graph dev --format ", "mermaid")]
    public async Task A_shell_can_complete_verbs_stacks_and_formats(string written, string expected)
    {
        var run = await CommandRun.InProjectAsync($"[suggest:{written.Length}]", written);

        Assert.Contains(expected, run.Out.Split('\n'));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("explain")]
    [InlineData("preview")]
    [InlineData("graph")]
    public async Task An_unknown_stack_is_a_problem_of_the_input_and_the_known_ones_are_named(string verb)
    {
        var run = await CommandRun.InProjectAsync(verb, "prod-as");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Equal(
            """
            Pulumi.prod-as.yaml:1:1: error BP9002: the file is missing; expected the settings of a stack, of which there are dev, local, perf, prod-ar
            config/stacks/prod-as.yml:1:1: error BP0002: there is no stack prod-as; expected prod-ar

            """,
            run.Error);
    }

    [Fact]
    public async Task A_folder_without_a_project_is_said_to_be_none()
    {
        var folder = Directory.CreateTempSubdirectory("barberpro-").FullName;

        var run = await CommandRun.InProjectAsync("validate", "dev", "--cwd", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"Pulumi.yaml:1:1: error BP9001: the file is missing in {folder} and above it; expected a Pulumi project, see --cwd\n", run.Error);
    }

    [Theory]
    [InlineData("src/BarberPro.Cli")]
    [InlineData("config/base")]
    public async Task The_project_is_found_from_any_folder_of_it(string folder)
    {
        var run = await CommandRun.InAsync(Path.GetTempPath(), "validate", "dev", "--cwd", Repository.PathOf(folder));

        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("validate dev", "validate dev --cwd .")]
    [InlineData("graph dev", "graph dev --format=json")]
    [InlineData("graph dev --format dot", "graph --format dot dev")]
    [InlineData("preview dev", "preview dev --format=tree")]
    [InlineData("preview dev --format json", "preview dev --format:json")]
    [InlineData("preview prod-as --format json", "preview prod-as --format=json")]
    public async Task A_plain_call_does_what_the_parser_would_have_it_do(string plain, string parsed)
    {
        var quick = await CommandRun.InProjectAsync(plain.Split(' '));
        var slow = await CommandRun.InProjectAsync(parsed.Split(' '));

        Assert.Equal(slow, quick);
        Assert.NotEmpty(quick.Out + quick.Error);
    }
}
