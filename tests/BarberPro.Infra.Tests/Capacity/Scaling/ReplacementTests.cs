using BarberPro.Capacity.Scaling;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class ReplacementTests
{
    [Fact]
    public void A_policy_of_a_hundred_to_two_hundred_launches_first()
    {
        Assert.Equal(new(3, 0), Replacement.Next(desired: 9, healthy: 6, unhealthy: 3, coming: 0, new(100, 200)));
        Assert.Equal(new(0, 0), Replacement.Next(desired: 9, healthy: 6, unhealthy: 3, coming: 3, new(100, 200)));
        Assert.Equal(new(0, 3), Replacement.Next(desired: 9, healthy: 9, unhealthy: 3, coming: 0, new(100, 200)));
    }

    [Fact]
    public void Without_a_policy_a_tenth_goes_at_a_time_and_one_in_small_groups()
    {
        Assert.Equal(new(1, 1), Replacement.Next(desired: 9, healthy: 6, unhealthy: 3, coming: 0, null));
        Assert.Equal(new(0, 0), Replacement.Next(desired: 9, healthy: 6, unhealthy: 2, coming: 1, null));
        Assert.Equal(new(2, 2), Replacement.Next(desired: 20, healthy: 15, unhealthy: 5, coming: 0, null));
    }

    [Fact]
    public void Instances_that_are_simply_gone_are_launched_at_once() =>
        Assert.Equal(new(3, 0), Replacement.Next(desired: 9, healthy: 6, unhealthy: 0, coming: 0, new(100, 200)));
}
