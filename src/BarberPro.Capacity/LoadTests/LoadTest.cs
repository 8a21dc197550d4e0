using System.Collections.Immutable;

namespace BarberPro.Capacity.LoadTests;

/// <summary>A scenario to be played against a real stack.</summary>
/// <param name="Name">Short name, and that of its file.</param>
/// <param name="Title">What happens, in a line.</param>
/// <param name="Stages">What comes after what.</param>
public sealed record LoadTest(string Name, string Title, ImmutableArray<LoadStage> Stages)
{
    /// <summary>How long it lasts, the last visits apart.</summary>
    public TimeSpan Length => TimeSpan.FromSeconds(Stages.Sum(stage => stage.Seconds));

    /// <summary>The most users that are there at once.</summary>
    /// <param name="visit">How long each stays.</param>
    public long Users(TimeSpan visit) => Stages.Max(stage => stage.Arrivals * (long)visit.TotalSeconds / stage.Seconds);
}
