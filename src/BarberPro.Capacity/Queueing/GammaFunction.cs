namespace BarberPro.Capacity.Queueing;

/// <summary>The incomplete gamma function, which the framework lacks. Source: Press et al., Numerical Recipes, third edition, section 6.2.</summary>
internal static class GammaFunction
{
    private const double Precision = 1e-15;

    private static readonly double[] Lanczos =
    [
        676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>Share of a gamma distribution of this shape, and of scale 1, that lies below a value.</summary>
    internal static double Below(double shape, double logGamma, double value)
    {
        if (value <= 0)
        {
            return 0;
        }

        var front = Math.Exp((shape * Math.Log(value)) - value - logGamma);
        return value < shape + 1 ? front * Series(shape, value) : 1 - (front * Fraction(shape, value));
    }

    /// <summary>Logarithm of the gamma function, above zero.</summary>
    internal static double Log(double value)
    {
        if (value < 0.5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * value)) - Log(1 - value);
        }

        var x = value - 1;
        var sum = 0.99999999999980993;
        for (var index = 0; index < Lanczos.Length; index++)
        {
            sum += Lanczos[index] / (x + index + 1);
        }

        var t = x + Lanczos.Length - 0.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x + 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }

    private static double Series(double shape, double value)
    {
        var term = 1 / shape;
        var sum = term;
        for (var index = shape + 1; term > sum * Precision; index++)
        {
            term *= value / index;
            sum += term;
        }

        return sum;
    }

    // Lentz's continued fraction of the upper function.
    private static double Fraction(double shape, double value)
    {
        var b = value + 1 - shape;
        var c = 1e300;
        var d = 1 / b;
        var result = d;
        for (var index = 1; ; index++)
        {
            var a = -index * (index - shape);
            b += 2;
            d = 1 / ((a * d) + b);
            c = b + (a / c);
            var factor = d * c;
            result *= factor;
            if (Math.Abs(factor - 1) < Precision || index == 10_000)
            {
                return result;
            }
        }
    }
}
