using BarberPro.Infra.Components.LoadBalancing;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

public sealed class AlgorithmNameTests
{
    [Theory]
    [Requirement("X-1")]
    [InlineData(BalancingAlgorithm.RoundRobin, "round_robin")]
    [InlineData(BalancingAlgorithm.LeastOutstandingRequests, "least_outstanding_requests")]
    [InlineData(BalancingAlgorithm.WeightedRandom, "weighted_random")]
    public void Spells_algorithms_as_AWS_does(BalancingAlgorithm algorithm, string spelling) => Assert.Equal(spelling, AlgorithmName.Of(algorithm));

    [Fact]
    public void Every_algorithm_of_the_policy_has_a_spelling_of_its_own()
    {
        var spellings = Enum.GetValues<BalancingAlgorithm>().Select(AlgorithmName.Of).ToArray();

        Assert.Equal(spellings.Length, spellings.Distinct().Count());
    }
}
