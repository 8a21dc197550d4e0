using System.Globalization;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>What is made of the values of a period.</summary>
public enum StatisticKind
{
    /// <summary>Their mean.</summary>
    Average,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The smallest.</summary>
    Minimum,

    /// <summary>The largest.</summary>
    Maximum,

    /// <summary>How many there are.</summary>
    SampleCount,

    /// <summary>The value below which a share of them lies.</summary>
    Percentile,
}

/// <summary>A statistic, such as Average or p95.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Rank">Percentile's rank, 0 to 100; zero for all others.</param>
public readonly record struct Statistic(StatisticKind Kind, double Rank = 0)
{
    /// <summary>Reads a statistic as CloudWatch writes it; null when it is not known here.</summary>
    public static Statistic? Parse(string text)
    {
        if (text is ['p', .. var rank] && double.TryParse(rank, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 100)
        {
            return new(StatisticKind.Percentile, value);
        }

        return text switch
        {
            "Average" => new(StatisticKind.Average),
            "Sum" => new(StatisticKind.Sum),
            "Minimum" => new(StatisticKind.Minimum),
            "Maximum" => new(StatisticKind.Maximum),
            "SampleCount" => new(StatisticKind.SampleCount),
            _ => null,
        };
    }

    /// <inheritdoc />
    public override string ToString() => Kind == StatisticKind.Percentile ? string.Create(CultureInfo.InvariantCulture, $"p{Rank}") : Kind.ToString();
}
