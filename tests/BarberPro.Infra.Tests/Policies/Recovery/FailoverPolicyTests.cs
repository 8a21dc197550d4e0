namespace BarberPro.Infra.Tests.Policies.Recovery;

[Requirement("DR-3")]
public sealed class FailoverPolicyTests
{
    [Fact]
    public void A_failover_takes_twelve_minutes_and_leaves_three_of_the_objective()
    {
        var recovery = Stacks.Policy(Stacks.ProdAr).Recovery;
        var failover = recovery.Failover;

        Assert.Equal(
            [2, 2, 5, 3, 1, 1, 1],
            new[] { failover.Detect, failover.Decide, failover.Promote, failover.Scale, failover.Switch, failover.Steer, failover.Verify }.Select(step => step.TotalMinutes));
        Assert.Equal(TimeSpan.FromMinutes(15), recovery.Objectives.Rto);
        Assert.Equal(TimeSpan.FromMinutes(12), failover.Total);
    }
}
