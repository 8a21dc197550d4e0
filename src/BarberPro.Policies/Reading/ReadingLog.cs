using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Reading;

/// <summary>What came up while one stack was read: shared by the readers of all its sections.</summary>
/// <param name="problems">Receives every diagnostic.</param>
/// <param name="hasOverlay">Whether the overlay was readable; if not, what only overlays give is not reported as missing.</param>
internal sealed class ReadingLog(List<Diagnostic> problems, bool hasOverlay)
{
    /// <summary>The values read so far, in the order of reading.</summary>
    public List<EffectiveValue> Values { get; } = [];

    /// <summary>Whether the overlay was readable.</summary>
    public bool HasOverlay { get; } = hasOverlay;

    /// <summary>How many values could not be read so far; contradictions and unknown keys do not count.</summary>
    public int Unread { get; private set; }

    /// <summary>A value could not be read.</summary>
    public void Fail(DiagnosticCode code, Place place, string message)
    {
        Unread++;
        problems.Add(code.At(place, message));
    }

    /// <summary>A value could not be read; what is wrong has been reported already.</summary>
    public void Fail() => Unread++;

    /// <summary>Something is wrong although every value could be read.</summary>
    public void Report(DiagnosticCode code, Place place, string message) => problems.Add(code.At(place, message));

    /// <summary>Marks the present end of the diagnostics, for <see cref="Missing"/> and <see cref="Rewind"/>.</summary>
    public int Mark() => problems.Count;

    /// <summary>Whether a key was reported as missing since a mark.</summary>
    public bool Missing(int mark) => problems.FindIndex(mark, problem => problem.Code == ReadingCodes.Missing.Id) >= 0;

    /// <summary>Takes back what was reported since a mark; it followed from something else.</summary>
    public void Rewind(int mark) => problems.RemoveRange(mark, problems.Count - mark);
}
