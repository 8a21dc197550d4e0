namespace BarberPro.Infra.Tests.Cli;

/// <summary>The way back: a policy edit like any other.</summary>
public sealed class RollbackTests
{
    private const string Fleets = "config/base/fleets.yml";
    private const string Overlay = "config/stacks/prod-ar.yml";

    [Fact]
    public async Task The_edit_is_printed_as_a_patch_and_nothing_is_changed()
    {
        using var project = new ProjectHistory();
        project.Change(Fleets, "warmup: 3m", "warmup: 2m");
        project.Commit();
        var before = await File.ReadAllTextAsync(project.PathOf(Fleets));

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD~1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("path                     now  then\nfleets.lifecycle.warmup  2m   3m\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  config/base: every stack shares these files", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n-    warmup: 2m ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n+    warmup: 3m ", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(project.PathOf(Fleets)));
    }

    [Fact]
    public async Task Written_the_files_are_what_they_were_to_the_byte()
    {
        using var project = new ProjectHistory();
        var before = await File.ReadAllBytesAsync(project.PathOf(Fleets));
        project.Change(Fleets, "warmup: 3m", "warmup: 2m");
        project.Commit();

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD~1", "--write");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(before, await File.ReadAllBytesAsync(project.PathOf(Fleets)));
        Assert.StartsWith("prod-ar: restored config/base/fleets.yml as of ", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("prod-ar: the policy is that of ", (await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD~1")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nrecovery:\n  activeRegion: sa-east-1\n", "  recovery.activeRegion: a promoted replica stays a primary")]
    [InlineData("\ndatabases:\n  connections:\n    limit: 180\n", "  databases.connections.limit: a static parameter")]
    [InlineData("\nloadBalancing:\n  traffic:\n    blue: 0\n    green: 100\n", "  loadBalancing.traffic: more than one step from blue 0, green 100 to blue 100, green 0")]
    [InlineData("\nloadBalancing:\n  traffic:\n    blue: 90\n    green: 10\n", "  loadBalancing.traffic.stickiness.enabled: clients keep their colour")]
    public async Task What_the_edit_does_not_undo_is_said(string change, string expected)
    {
        using var project = new ProjectHistory();
        project.Append(Overlay, change);
        project.Commit();

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD~1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_is_broken_now_can_be_rolled_back()
    {
        using var project = new ProjectHistory();
        project.Append(Overlay, "\nfleets: 5\n");
        project.Commit();

        Assert.Equal(0, (await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD~1", "--write")).ExitCode);
        Assert.Equal(0, (await CommandRun.InAsync(project.Root, "validate", "prod-ar")).ExitCode);
    }

    [Fact]
    public async Task A_policy_that_was_broken_then_is_reported_and_not_restored()
    {
        using var project = new ProjectHistory();
        project.Change(Fleets, "warmup: 3m", "warmup: soon");
        project.Commit();
        project.Change(Fleets, "warmup: soon", "warmup: 3m");
        project.Commit();

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD~1", "--write");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Matches("^barberpro: the policy of [0-9a-f]{12} cannot be restored as it is:\nconfig/base/fleets.yml:[0-9]+:[0-9]+: error BP1002: ", run.Error);
    }

    [Fact]
    public async Task Changes_that_are_not_committed_are_not_overwritten()
    {
        using var project = new ProjectHistory();
        project.Change(Fleets, "warmup: 3m", "warmup: 2m");

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD", "--write");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Fleets}:1:1: error BP9043: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("warmup: 2m", await File.ReadAllTextAsync(project.PathOf(Fleets)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v9.9")]
    [InlineData("--output=elsewhere")]
    [InlineData("HEAD:config")]
    public async Task A_revision_that_is_none_is_reported(string revision)
    {
        using var project = new ProjectHistory();

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", $"--to={revision}");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal($".git:1:1: error BP9042: there is no revision {revision}; expected a commit, tag or branch of this clone\n", run.Error);
    }

    [Fact]
    public async Task A_project_without_history_is_reported()
    {
        using var project = new ProjectCopy();

        var run = await CommandRun.InAsync(project.Root, "rollback", "prod-ar", "--to", "HEAD");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(".git:1:1: error BP9041: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lasts_are_values_of_the_policy()
    {
        var paths = Stacks.Load(Stacks.ProdAr).Provenance.Values.Select(value => value.Path).ToArray();

        Assert.All(BarberPro.Policies.Delivery.LastingChange.All, lasting => Assert.Contains(paths, lasting.Concerns));
    }
}
