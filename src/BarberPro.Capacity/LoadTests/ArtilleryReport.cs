namespace BarberPro.Capacity.LoadTests;

/// <summary>What a load test measured.</summary>
/// <param name="Ended">When the last request was counted.</param>
/// <param name="Seconds">From the first request to the last.</param>
/// <param name="Requests">Requests that were sent.</param>
/// <param name="Answered">Of these, how many were answered without a failure.</param>
/// <param name="Api">Times of calls.</param>
/// <param name="Page">Times of pages.</param>
/// <param name="Quiet">Times of calls while the first users were there alone; null when the report has no such part.</param>
/// <param name="Calls">Calls that were answered.</param>
/// <param name="Bookings">Bookings that were answered.</param>
public sealed record ArtilleryReport(
    DateTimeOffset Ended,
    double Seconds,
    double Requests,
    double Answered,
    MeasuredTimes Api,
    MeasuredTimes Page,
    MeasuredTimes? Quiet,
    double Calls,
    double Bookings)
{
    /// <summary>Share of requests that failed, 0 to 1.</summary>
    public double Failed => (Requests - Answered) / Requests;

    /// <summary>Requests a second.</summary>
    public double Rate => Requests / Seconds;
}
