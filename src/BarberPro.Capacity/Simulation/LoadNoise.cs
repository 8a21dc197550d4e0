using BarberPro.Capacity.Randomness;

namespace BarberPro.Capacity.Simulation;

/// <summary>Strays from a curve: lognormal with mean 1, each deviation forgotten over time (a first-order autoregression).</summary>
internal sealed class LoadNoise
{
    private readonly RandomStream stream;
    private readonly double kept;
    private readonly double added;
    private readonly double shift;
    private double deviation;

    internal LoadNoise(long seed, double deviation, double memorySeconds, double stepSeconds)
    {
        stream = new(seed, "demand");
        kept = Math.Exp(-stepSeconds / memorySeconds);
        added = deviation * Math.Sqrt(1 - (kept * kept));
        shift = -deviation * deviation / 2;
        this.deviation = deviation * stream.Normal();
    }

    /// <summary>The next factor.</summary>
    /// <param name="trend">Logarithm of what the curve has grown by.</param>
    internal double Next(double trend)
    {
        if (added == 0)
        {
            return Math.Exp(trend);
        }

        deviation = (deviation * kept) + (added * stream.Normal());
        return Math.Exp(deviation + shift + trend);
    }
}
