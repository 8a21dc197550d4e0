namespace BarberPro.Policies.Reading;

/// <summary>
/// Durations: a whole number and one unit (ms, s, m, h, d). Most keys end up in an AWS property that counts seconds, minutes or days, and say so here.
/// </summary>
internal static class Durations
{
    /// <summary>To the millisecond.</summary>
    public static readonly Scalar<TimeSpan> Milliseconds = Every("a duration", "200ms, 3s or 5m", 1);

    /// <summary>In whole seconds.</summary>
    public static readonly Scalar<TimeSpan> Seconds = Every("a duration in whole seconds", "90s, 5m, 12h or 7d", Second);

    /// <summary>In whole minutes.</summary>
    public static readonly Scalar<TimeSpan> Minutes = Every("a duration in whole minutes", "5m, 90m or 2h", Minute);

    /// <summary>In whole hours.</summary>
    public static readonly Scalar<TimeSpan> Hours = Every("a duration in whole hours", "4h or 2d", Hour);

    /// <summary>In whole days.</summary>
    public static readonly Scalar<TimeSpan> Days = Every("a duration in whole days", "7d or 90d", Day);

    private const long Second = 1_000;
    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    /// <summary>Prints a duration in the largest unit that divides it: 90 s as <c>90s</c>, 24 h as <c>1d</c>.</summary>
    public static string Format(TimeSpan duration) => (duration.Ticks / TimeSpan.TicksPerMillisecond) switch
    {
        0 => "0s",
        var time when time % Day == 0 => $"{time / Day}d",
        var time when time % Hour == 0 => $"{time / Hour}h",
        var time when time % Minute == 0 => $"{time / Minute}m",
        var time when time % Second == 0 => $"{time / Second}s",
        var time => $"{time}ms",
    };

    private static Scalar<TimeSpan> Every(string expects, string example, long step) => new(new(
        expects,
        example,
        text => Read(text) is var time and >= 0 && time % step == 0 ? new TimeSpan(time * TimeSpan.TicksPerMillisecond) : null,
        value => Format((TimeSpan)value),
        JsonForm.Text($"^{Numbers.WholePattern}(ms|s|m|h|d)$")));

    /// <summary>The duration in milliseconds; -1 when it is none, or longer than a <see cref="TimeSpan"/> can be.</summary>
    private static long Read(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var unit = text.AsSpan(digits) switch { "ms" => 1, "s" => Second, "m" => Minute, "h" => Hour, "d" => Day, _ => 0 };
        return unit > 0 && Numbers.TryWhole(text.AsSpan(0, digits), out var number) && number <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerMillisecond / unit
            ? number * unit
            : -1;
    }
}
