namespace BarberPro.Capacity.Queueing;

/// <summary>How long one piece of work holds a server: gamma distributed, so that a variation of 1 is exactly the exponential distribution.</summary>
/// <param name="Mean">Seconds, above zero.</param>
/// <param name="Variation">Standard deviation by mean, above zero. Up to 1.5 the response times keep their stated accuracy.</param>
public readonly record struct WorkTime(double Mean, double Variation)
{
    /// <summary>The square of the variation, which is what queues react to.</summary>
    public double SquaredVariation => Variation * Variation;
}
