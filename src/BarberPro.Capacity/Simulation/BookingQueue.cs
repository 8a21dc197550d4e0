using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// Bookings that wait in one queue for a free slot of any instance. Nobody waits before the screen for them, so arrivals do not depend on how long they
/// take, and nobody gives up.
/// </summary>
/// <param name="model">The booking fleet.</param>
internal sealed class BookingQueue(FleetModel model)
{
    /// <summary>Bookings that came in this step.</summary>
    internal double Offered { get; private set; }

    /// <summary>Bookings done in this step.</summary>
    internal double Served { get; private set; }

    /// <summary>Bookings left waiting by overload.</summary>
    internal double Backlog { get; private set; }

    /// <summary>Messages that wait, on average: by overload and by chance.</summary>
    internal double Waiting { get; private set; }

    /// <summary>Share of all slots in use.</summary>
    internal double SlotsInUse { get; private set; }

    /// <summary>Mean time from the queue to done, in seconds.</summary>
    internal double Mean { get; private set; }

    /// <summary>95th percentile of it, in seconds.</summary>
    internal double P95 { get; private set; }

    /// <summary>Whether stationary formulas do not hold.</summary>
    internal bool IsSaturated { get; private set; }

    internal void Step(double arrivals, double seconds, int instances)
    {
        Offered = arrivals * seconds;
        if (instances == 0)
        {
            (Served, SlotsInUse, IsSaturated) = (0, 0, true);
            (Mean, P95) = (double.PositiveInfinity, double.PositiveInfinity);
            Backlog += Offered;
            Waiting = Backlog;
            return;
        }

        var table = model.Bookings(instances);
        var capacity = table.Station.Capacity;
        var utilisation = arrivals / capacity;
        if (Backlog <= 0 && utilisation <= ResponseTable.Highest)
        {
            (Mean, P95) = table.At(utilisation);
            (Served, SlotsInUse) = (Offered, utilisation);
            Waiting = arrivals * Math.Max(0, Mean - model.BookingWork.Mean);
            IsSaturated = utilisation > 0.7 && table.Station.Relaxation(utilisation) > FleetState.Settling;
            return;
        }

        var before = Backlog;
        Served = Math.Min(before + Offered, capacity * seconds);
        Backlog = before + Offered - Served;
        Backlog = Backlog < 1e-6 ? 0 : Backlog;
        SlotsInUse = Served / (capacity * seconds);
        var queued = (before + Backlog) / 2 / capacity;
        var (mean, p95) = table.At(Math.Min(SlotsInUse, ResponseTable.Highest));
        (Mean, P95, IsSaturated) = (mean + queued, p95 + queued, true);
        Waiting = Backlog;
    }
}
