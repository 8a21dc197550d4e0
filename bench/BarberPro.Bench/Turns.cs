namespace BarberPro.Bench;

/// <summary>How long a program takes as a whole process, beside an empty one.</summary>
/// <param name="Floor">Milliseconds of the empty program, a median.</param>
/// <param name="Value">Milliseconds of the program, a median.</param>
public sealed record Turns(double Floor, double Value)
{
    private const int Runs = 10;

    /// <summary>The program's time in multiples of the empty one's.</summary>
    public double Ratio => Value / Floor;

    /// <summary>Runs both in turns, so that a slow phase of the machine slows both.</summary>
    /// <param name="empty">The empty program.</param>
    /// <param name="program">What is measured.</param>
    public static async Task<Turns> TakeAsync(ChildProcess empty, ChildProcess program)
    {
        // The first start of each also reads its files from disk.
        _ = await empty.TimeAsync();
        _ = await program.TimeAsync();

        var (emptyTimes, times) = (new Samples(), new Samples());
        for (var run = 0; run < Runs; run++)
        {
            emptyTimes.Add(await empty.TimeAsync());
            times.Add(await program.TimeAsync());
        }

        return new(emptyTimes.Median, times.Median);
    }
}
