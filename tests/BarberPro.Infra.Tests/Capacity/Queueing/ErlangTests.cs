using System.Numerics;

using BarberPro.Capacity.Queueing;

namespace BarberPro.Infra.Tests.Capacity.Queueing;

public sealed class ErlangTests
{
    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(2, 19, 10)]
    [InlineData(4, 12, 5)]
    [InlineData(12, 57, 5)]
    [InlineData(20, 6, 1)]
    [InlineData(20, 19, 1)]
    [InlineData(80, 399, 5)]
    public void The_waiting_share_is_the_plain_sum_in_exact_fractions(int servers, int numerator, int denominator)
    {
        var waiting = Erlang.Waiting(servers, (double)numerator / denominator);

        Assert.Equal(1, waiting / ExactWaiting(servers, numerator, denominator), 1e-12);
    }

    // One server: the share that waits is the load. Two servers at load 1: 1/3, from the textbook's C(2, 1).
    [Theory]
    [InlineData(1, 0.3, 0.3)]
    [InlineData(2, 1, 1.0 / 3)]
    [InlineData(3, 3, 1)]
    [InlineData(5, 0, 0)]
    public void Hand_computed_shares(int servers, double load, double expected) => Assert.Equal(expected, Erlang.Waiting(servers, load), 1e-15);

    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(2, 1, 0.2)]
    [InlineData(10, 0, 0)]
    public void Hand_computed_losses(int servers, double load, double expected) => Assert.Equal(expected, Erlang.Blocked(servers, load), 1e-15);

    // C = (a^c/c!)·(c/(c-a)) / (sum of a^k/k! below c, plus the same), with a = n/d, multiplied through by d^c·c!·(c·d-n)/d.
    private static double ExactWaiting(int servers, int numerator, int denominator)
    {
        BigInteger n = numerator;
        BigInteger d = denominator;
        var sum = BigInteger.Zero;
        for (var k = 0; k < servers; k++)
        {
            sum += BigInteger.Pow(n, k) * BigInteger.Pow(d, servers - k) * (Factorial(servers) / Factorial(k));
        }

        var gap = (servers * d) - n;
        var top = BigInteger.Pow(n, servers) * servers * d;
        var bottom = (sum * gap) + top;
        return (double)(top * BigInteger.Pow(10, 30) / bottom) / 1e30;
    }

    private static BigInteger Factorial(int number) => number < 2 ? BigInteger.One : number * Factorial(number - 1);
}
