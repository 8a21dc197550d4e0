using BarberPro.Infra.Tests.Policies;
using BarberPro.Policies.Bootstrapping;

namespace BarberPro.Infra.Tests.Bootstrap;

public sealed class BootstrapFileTests
{
    [Fact]
    public void The_committed_file_is_sound() => Assert.Empty(BootstrapFile.Load(MemorySource.Real).Diagnostics);

    [Theory]
    [InlineData("noncurrentVersions: 90d", "noncurrentVersions: 1d", "BP1003")]
    [InlineData("session: 2h", "session: 2 hours", "BP1002")]
    [InlineData("repository: barberpro/infra", "repository: infra", "BP1002")]
    [InlineData("- ec2:Describe*", "- ec2:RunInstances", "BP1002")]
    [InlineData("- ec2:Describe*", "- ec2:*", "BP1002")]
    [InlineData("- ec2:Describe*", "- '*'", "BP1002")]
    [InlineData("- ec2.amazonaws.com", "- ec2.example.com", "BP1002")]
    [InlineData("branch: main", "brunch: main", "BP1004")]
    public void A_slip_is_reported_with_its_place(string from, string to, string code)
    {
        var problems = BootstrapFile.Load(MemorySource.Real.Changed(BootstrapFile.Path, from, to)).Diagnostics;

        Assert.Contains(problems, problem => problem.Code == code && problem.Place.File == BootstrapFile.Path && problem.Place.Line > 1);
    }

    [Fact]
    public void Without_the_file_there_is_nothing_to_prepare_and_that_is_said()
    {
        var load = BootstrapFile.Load(MemorySource.Real.Without(BootstrapFile.Path));

        Assert.Null(load.Policy);
        Assert.Equal("BP0001", Assert.Single(load.Diagnostics).Code);
    }
}
