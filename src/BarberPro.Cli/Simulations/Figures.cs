using System.Globalization;
using BarberPro.Capacity.Scenarios;

namespace BarberPro.Cli.Simulations;

/// <summary>Prints figures of a simulation, rounded: the last bits of exp and log differ between processors.</summary>
internal static class Figures
{
    internal static string Print(double value, string unit) => string.Join(' ', Number(value), unit).TrimEnd();

    internal static string Number(double value) => double.IsPositiveInfinity(value) ? "never" : value.ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Margin(PromiseResult promise) => double.IsFinite(promise.Margin) && promise.Promise.Limit > 0
        ? (100 * promise.Margin).ToString("0'%'", CultureInfo.InvariantCulture)
        : "-";
}
