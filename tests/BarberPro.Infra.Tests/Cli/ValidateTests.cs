namespace BarberPro.Infra.Tests.Cli;

public sealed class ValidateTests
{
    [Theory]
    [EveryStack]
    public async Task A_sound_stack_has_no_problems(string stack)
    {
        var run = await CommandRun.InProjectAsync("validate", stack);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{stack}: {Stacks.Load(stack).Provenance.Values.Length} values, no problems\n", run.Out);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("explain")]
    [InlineData("preview")]
    [InlineData("graph")]
    public async Task Every_verb_reports_all_problems_of_the_policy_with_their_places(string verb)
    {
        using var project = new ProjectCopy();
        project.Change("config/stacks/dev.yml", "web: { minSize: 1, maxSize: 3 }", "web: { minSize: many, maxSiz: 3 }");

        var run = await CommandRun.InAsync(project.Root, verb, "dev");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Matches("(?m)^config/stacks/dev.yml:[0-9]+:[0-9]+: error BP1002: minSize .+; expected ", run.Error);
        Assert.Matches("(?m)^config/stacks/dev.yml:[0-9]+:[0-9]+: error BP1004: maxSiz .+; expected maxSize", run.Error);
    }

    [Theory]
    [InlineData("config:\n", "Pulumi.dev.yaml:1:1: error BP9003: config > barberpro-infra:policy is missing; expected a name\n")]
    [InlineData("", "Pulumi.dev.yaml:1:1: error BP")]
    [InlineData("config: [", "Pulumi.dev.yaml:")]
    public async Task Settings_that_name_no_policy_are_reported(string settings, string expected)
    {
        using var project = new ProjectCopy();
        File.WriteAllText(project.PathOf("Pulumi.dev.yaml"), settings);

        var run = await CommandRun.InAsync(project.Root, "validate", "dev");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_is_the_one_that_the_stacks_settings_name()
    {
        using var project = new ProjectCopy();
        project.Change("Pulumi.dev.yaml", "barberpro-infra:policy: dev", "barberpro-infra:policy: prod-ar");

        var run = await CommandRun.InAsync(project.Root, "explain", "dev", "platform.environment");

        Assert.StartsWith("platform.environment: prod-ar\n", run.Out, StringComparison.Ordinal);
    }
}
