namespace BarberPro.Bench;

/// <summary>Repeated measurements of the same thing, in milliseconds.</summary>
public sealed class Samples
{
    private readonly List<double> values = [];

    /// <summary>The middle one: what a slow neighbour or a lucky run does not move.</summary>
    public double Median
    {
        get
        {
            var sorted = values.Order().ToArray();
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }

    public void Add(TimeSpan elapsed) => values.Add(elapsed.TotalMilliseconds);
}
