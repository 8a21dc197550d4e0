namespace BarberPro.Graph.Delivery;

/// <summary>Makes foreign text fit for a line of a log: one line, nothing that a terminal or a pipeline would obey, not long.</summary>
internal static class Printed
{
    private const int Longest = 80;

    internal static string Of(string text)
    {
        var shown = text.Length <= Longest ? text : $"{text.AsSpan(0, Longest - 3)}...";
        return string.Create(shown.Length, shown, static (target, source) =>
        {
            for (var index = 0; index < target.Length; index++)
            {
                target[index] = char.IsControl(source[index]) || char.IsSurrogate(source[index]) ? '?' : source[index];
            }
        });
    }
}
