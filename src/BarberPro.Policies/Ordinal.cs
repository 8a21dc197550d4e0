namespace BarberPro.Policies;

/// <summary>The order of names everywhere: by their characters, whatever the language.</summary>
public static class Ordinal
{
    /// <summary>Texts in ordinal order. The platform's own method for sequences sorts positions by code that is compiled at every start.</summary>
    /// <param name="texts">The texts.</param>
    public static string[] Sorted(IEnumerable<string> texts)
    {
        var sorted = new List<string>(texts);
        sorted.Sort(StringComparer.Ordinal);
        return sorted.ToArray();
    }
}
