using BarberPro.Capacity.Randomness;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

public sealed class RandomStreamTests
{
    // Computed apart, in Python. Fixed for ever: another number here would change every verdict.
    [Fact]
    public void A_stream_s_first_numbers_never_change()
    {
        var stream = new RandomStream(7, "demand");

        var numbers = Enumerable.Range(0, 4).Select(_ => Math.Round(stream.Share(), 9)).ToArray();

        Assert.Equal([0.587169669, 0.880291099, 0.27928544, 0.442678986], numbers);
    }

    [Fact]
    public void Purposes_and_seeds_have_numbers_of_their_own()
    {
        var first = new RandomStream(7, "demand").Share();

        Assert.NotEqual(first, new RandomStream(8, "demand").Share());
        Assert.NotEqual(first, new RandomStream(7, "boots").Share());
        Assert.Equal(first, new RandomStream(7, "demand").Share());
    }

    [Theory]
    [InlineData(0.35)]
    [InlineData(1)]
    [InlineData(1.5)]
    public void Gamma_numbers_have_the_mean_and_variation_asked_for(double variation)
    {
        var stream = new RandomStream(1, "work");
        var numbers = Enumerable.Range(0, 200_000).Select(_ => stream.Gamma(3, variation)).ToArray();

        var mean = numbers.Average();
        var deviation = Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean)));

        Assert.Equal(3, mean, 0.03 * variation);
        Assert.Equal(variation, deviation / mean, 0.015 * variation);
    }
}
